const joined = (...words: (string | false)[]) => words.filter(Boolean).join(', ');

export const due = (count: number) => `${count} due`;
export const question = (
  isMastered: boolean,
  isRead: boolean,
  answered: number,
  items: number,
  count: number,
) =>
  joined(
    isMastered && 'mastered',
    isRead && 'read',
    answered > 0 && `answered ${answered} of ${items}`,
    count > 0 && due(count),
  );
export const topic = (answered: number, items: number, count: number, mastered: number) =>
  joined(
    `${answered} of ${items} answered`,
    count > 0 && due(count),
    mastered > 0 && `${mastered} mastered`,
  );
