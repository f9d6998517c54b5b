export const right = 'Richtig';
export const wrong = 'Falsch';
export const showAnswer = 'Antwort zeigen';
export const tryAgain = 'Noch einmal';
export const check = 'Prüfen';
export const chooseFirst = 'Wähle zuerst eine Antwort.';
export const yourChoice = 'deine Wahl';
export const notChosen = 'nicht gewählt';
export const stepKeys = '↑ und ↓ bewegen den Schritt, dessen Knopf den Fokus hat';
export const moveUp = 'Nach oben';
export const moveDown = 'Nach unten';
export const enter = 'Eingabe';
export const justNow = 'gerade eben';
export const keys = (those: string) => `Tasten: ${those}`;
export const lastTime = (isRight: boolean, ago: string) =>
  `Zuletzt: ${isRight ? 'richtig' : 'falsch'}, ${ago}`;
export const rightAnswers = (letters: string[], last: string | undefined) =>
  letters.length > 0 ? `Richtig sind ${letters.join(', ')} und ${last}.` : `Richtig ist ${last}.`;
export const atPlace = (place: number) => `an Platz ${place}`;
export const belongs = (where: string) => `gehört ${where}`;
export const stepsRight = (right: number, all: number) =>
  `${right} von ${all} Schritten an ihrem Platz.`;
export const placeOf = (place: number, all: number) => `Platz ${place} von ${all}.`;
export const beforeReading = (isRight: boolean) =>
  `Vor dem Lesen: ${isRight ? 'richtig' : 'falsch'}`;
