export const close = 'Schließen';
export const savedNow = 'Deine Antworten sind jetzt gespeichert.';
export const reasons = {
  unavailable:
    'dieser Browser bewahrt für diese Seite keine Daten auf. Sie gehen verloren, wenn du diesen Tab schließt.',
  full: 'der Browser hat für diese Seite keinen Platz mehr. Schaffe welchen; lass diesen Tab bis dahin offen.',
  'no-answer':
    'der Speicher des Browsers antwortet nicht. Lass diesen Tab offen; wir versuchen es weiter.',
  newer: 'ein anderer Tab hat eine neuere Fassung dieser Seite. Lade diese Seite neu.',
};
export const notSaved = (reason: string) => `Nicht gespeichert: ${reason}`;
export const cleared =
  'Dein früherer Fortschritt wurde aus diesem Browser gelöscht. Neue Antworten werden gespeichert.';
export const unreadable = (records: number) =>
  `Einträge deines Fortschritts, die sich nicht lesen lassen: ${records}. Sie bleiben, wie sie sind.`;
