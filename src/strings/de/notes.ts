export const title = 'Meine Notizen';
export const noteOn = (name: string) => ` Zu: ${name}`;
export const yourNoteStays = 'Deine Notiz. Sie bleibt auf diesem Gerät.';
export const thisItem = 'dieser Aufgabe';
export const bookmark = 'Merken';
export const marked = 'Gemerkt. Es steht auf der Seite „Notizen“.';
export const unmarked = 'Nicht mehr gemerkt.';
export const addNote = 'Notiz schreiben';
export const yourNote = 'Deine Notiz';
export const kept = 'Gesichert.';
export const loading = 'Deine Notizen werden geladen …';
export const tryAgain = 'Noch einmal versuchen';
export const none =
  'Noch ist nichts gemerkt oder notiert. Unter jeder Frage, und auf jeder Karte nach ihrer Antwort, stehen „Merken“ und „Notiz schreiben“.';
export const save = 'Als Markdown-Datei sichern';
export const changed = 'Geändert am';
export const gone = 'Diese Frage steht nicht mehr im Handbuch.';
export const itemOf = (question: string, item: string) => `${question} (${item})`;
export const notLoaded = (why: string) =>
  `Die Namen der Fragen ließen sich nicht laden (${why}). Deine Notizen sind sicher.`;
