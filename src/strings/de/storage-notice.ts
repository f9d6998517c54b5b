export const close = 'Schließen';
export const savedNow = 'Deine Antworten sind jetzt gespeichert.';
const reasons = {
  unavailable:
    'dieser Browser bewahrt für diese Seite keine Daten auf. Sie gehen verloren, wenn du diesen Tab schließt.',
  full: 'der Browser hat für diese Seite keinen Platz mehr. Schaffe welchen; lass diesen Tab bis dahin offen.',
  'no-answer':
    'der Speicher des Browsers antwortet nicht. Lass diesen Tab offen; wir versuchen es weiter.',
  newer: 'ein anderer Tab hat eine neuere Fassung dieser Seite. Lade diese Seite neu.',
};

/** All of it as one text; empty when all is well. */
export const words = (
  problem: keyof typeof reasons | undefined | false,
  isCleared: boolean,
  isSetAside: boolean,
  damaged: number,
) =>
  [
    problem && `Nicht gespeichert: ${reasons[problem]}`,
    isCleared &&
      'Dein früherer Fortschritt wurde aus diesem Browser gelöscht. Neue Antworten werden gespeichert.',
    isSetAside &&
      'Dein früherer Fortschritt ist beschädigt und bleibt, wie er ist. Neue Antworten werden daneben gespeichert.',
    damaged > 0 &&
      `Einträge deines Fortschritts, die sich nicht lesen lassen: ${damaged}. Sie bleiben, wie sie sind.`,
  ]
    .filter(Boolean)
    .join(' ');
