export const mastered = 'gemeistert';
export const read = 'gelesen';
export const answered = (count: number, items: number) => `${count} von ${items} beantwortet`;
export const due = (count: number) => `${count} fällig`;
export const topicAnswered = (answered: number, items: number) =>
  `${answered} von ${items} beantwortet`;
export const topicMastered = (count: number) => `${count} gemeistert`;
