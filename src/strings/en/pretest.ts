export const title = 'Before you read';
export const why =
  'Two items of this page. Guess where you do not know: a guess, even a wrong one, can help what you read afterwards stay. They do not count as answers.';
export const skip = 'Skip, and read';
export const read = 'Now read the page';
export const echo = (question: string, isRight: boolean) =>
  `Before you read: “${question}” Your answer was ${isRight ? 'right' : 'wrong'}, and the part above is about it.`;
export const rightIs = (answers: readonly string[]) =>
  `${answers.length > 1 ? 'Right are' : 'Right is'}: ${answers.map((answer) => `“${answer}”`).join(', ')}.`;
