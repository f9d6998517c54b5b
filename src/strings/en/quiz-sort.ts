export const chooseColumns = 'Choose a column for each statement first.';
export const toColumn = (column: string) => `to ${column}`;
export const inColumn = (right: number, all: number) =>
  `${right} of ${all} statements in their column.`;
