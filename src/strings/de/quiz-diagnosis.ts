export const pointAtLine = 'Zeige nun auf die Zeile, die es belegt.';
export const provesIt = 'belegt es';
export const yourLineProves = 'deine Zeile belegt es';
export const yourLine = 'deine Zeile';
export const whichLine = 'Welche Zeile belegt es?';
export const diagnosisKeys = (options: number) =>
  `1–${options}, Tab zu den Zeilen und ↑ ↓ zwischen ihnen, Eingabe`;
export const proofLines = (lines: string[]) => `Zeile ${lines.join(' oder ')}`;
export const onlyAnswerRight = (lines: string) => `Die Antwort ist richtig; ${lines} belegt es.`;
export const wrongAnswer = (option: string, lines: string, isRightLine: boolean) =>
  `Richtig ist ${option}; ${isRightLine ? 'deine Zeile' : lines} belegt es.`;
