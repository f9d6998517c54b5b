export const items = 'items';
export const shownOf = (shown: number, all: number, noun: string) => `${shown} of ${all} ${noun}`;
export const clear = 'Clear filters';
export const noneFits = (noun: string) => `No ${noun} fit these filters. `;
export const shortAnswer = 'Short answer';
export const shortAnswerOf = (title: string) => `Short answer: ${title}`;
export const notLoaded = (why: string) =>
  `It could not be loaded (${why}). Try again, or open the question.`;
