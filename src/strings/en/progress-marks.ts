export const mastered = 'mastered';
export const read = 'read';
export const answered = (count: number, items: number) => `answered ${count} of ${items}`;
export const due = (count: number) => `${count} due`;
export const topicAnswered = (answered: number, items: number) =>
  `${answered} of ${items} answered`;
export const topicMastered = (count: number) => `${count} mastered`;
