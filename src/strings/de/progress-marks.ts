const joined = (...words: (string | false)[]) => words.filter(Boolean).join(', ');

export const due = (count: number) => `${count} fällig`;
export const question = (
  isMastered: boolean,
  isRead: boolean,
  answered: number,
  items: number,
  count: number,
) =>
  joined(
    isMastered && 'gemeistert',
    isRead && 'gelesen',
    answered > 0 && `${answered} von ${items} beantwortet`,
    count > 0 && due(count),
  );
export const topic = (answered: number, items: number, count: number, mastered: number) =>
  joined(
    `${answered} von ${items} beantwortet`,
    count > 0 && due(count),
    mastered > 0 && `${mastered} gemeistert`,
  );
