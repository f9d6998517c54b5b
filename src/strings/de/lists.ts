export const items = 'Einträge';
export const shownOf = (shown: number, all: number, noun: string) => `${shown} von ${all} ${noun}`;
export const clear = 'Filter leeren';
export const noneFits = (noun: string) => `Keine ${noun} passen zu diesen Filtern. `;
export const shortAnswer = 'Kurze Antwort';
export const shortAnswerOf = (title: string) => `Kurze Antwort: ${title}`;
export const notLoaded = (why: string) =>
  `Sie ließ sich nicht laden (${why}). Versuche es noch einmal, oder öffne die Frage.`;
