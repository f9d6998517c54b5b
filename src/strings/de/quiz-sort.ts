export const chooseColumns = 'Wähle zuerst für jede Aussage eine Spalte.';
export const toColumn = (column: string) => `zu ${column}`;
export const inColumn = (right: number, all: number) =>
  `${right} von ${all} Aussagen in ihrer Spalte.`;
