export const right = 'Right';
export const wrong = 'Wrong';
export const showAnswer = 'Show the answer';
export const tryAgain = 'Try again';
export const check = 'Check';
export const chooseFirst = 'Choose an answer first.';
export const yourChoice = 'your choice';
export const notChosen = 'not chosen';
export const stepKeys = '↑ and ↓ move the step whose button has the focus';
export const moveUp = 'Move up';
export const moveDown = 'Move down';
export const enter = 'Enter';
export const justNow = 'just now';
export const keys = (those: string) => `Keys: ${those}`;
export const lastTime = (isRight: boolean, ago: string) =>
  `Last time: ${isRight ? 'right' : 'wrong'}, ${ago}`;
export const rightAnswers = (letters: string[], last: string | undefined) =>
  letters.length > 0
    ? `The right answers are ${letters.join(', ')} and ${last}.`
    : `The right answer is ${last}.`;
export const atPlace = (place: number) => `at place ${place}`;
export const belongs = (where: string) => `belongs ${where}`;
export const stepsRight = (right: number, all: number) =>
  `${right} of ${all} steps in their place.`;
export const placeOf = (place: number, all: number) => `Place ${place} of ${all}.`;
export const beforeReading = (isRight: boolean) =>
  `Before you read: ${isRight ? 'right' : 'wrong'}`;
