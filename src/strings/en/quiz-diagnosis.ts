export const pointAtLine = 'Now point at the line that shows it.';
export const provesIt = 'proves it';
export const yourLineProves = 'your line proves it';
export const yourLine = 'your line';
export const whichLine = 'Which line shows it?';
export const diagnosisKeys = (options: number) =>
  `1–${options}, Tab to the lines and ↑ ↓ between them, Enter`;
export const proofLines = (lines: string[]) => `line ${lines.join(' or ')}`;
export const onlyAnswerRight = (lines: string) => `The answer is right; ${lines} shows it.`;
export const wrongAnswer = (option: string, lines: string, isRightLine: boolean) =>
  `The right answer is ${option}; ${isRightLine ? 'your line' : lines} shows it.`;
