export const tooLarge = 'The file has more than 40 MB.';
export const noColumn = (missing: string, columns: string) =>
  `The first line has no column ${missing}. It should be ${columns}.`;
export const inLine = (line: number, problem: string) => `Line ${line}: ${problem}`;
export const unreadable = (line: number, why: string, found: string) =>
  `Line ${line} cannot be read: ${why}. Found "${found}". card_id is "question#item" of this handbook, review_time in milliseconds, review_rating from 1 to 4.`;
export const numbers = {
  review_time: 'a whole number of milliseconds with 13 digits',
  review_rating: 'a whole number from 1 to 4',
  review_duration: 'a whole number of milliseconds',
};
export const wrongNumber = (column: string, found: string, wanted: string, isRounded: boolean) =>
  `${column} is "${found}", and must be ${wanted}.${isRounded ? ' A spreadsheet has rounded it: take the file as it was saved, before one opened it.' : ''} Nothing was imported.`;
