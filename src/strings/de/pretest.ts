export const title = 'Bevor du liest';
export const why =
  'Zwei Aufgaben dieser Seite. Rate, wo du es nicht weißt: auch nach einem falschen Versuch kann das Gelesene besser bleiben. Sie zählen nicht als Antworten.';
export const skip = 'Überspringen und lesen';
export const read = 'Jetzt die Seite lesen';
export const echo = (question: string, isRight: boolean) =>
  `Bevor du gelesen hast: „${question}“ Deine Antwort war ${isRight ? 'richtig' : 'falsch'}, und der Abschnitt darüber handelt davon.`;
export const rightIs = (answers: readonly string[]) =>
  `${answers.length > 1 ? 'Richtig sind' : 'Richtig ist'}: ${answers.map((answer) => `„${answer}“`).join(', ')}.`;
