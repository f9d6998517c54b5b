export const title = 'Bevor du liest';
export const why =
  'Zwei Aufgaben dieser Seite. Rate, wo du es nicht weißt: auch nach einem falschen Versuch bleibt das Gelesene besser. Sie zählen nicht als Antworten.';
export const skip = 'Überspringen und lesen';
export const read = 'Jetzt die Seite lesen';
