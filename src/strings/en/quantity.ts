export const plainNumber = 'a plain number';
export const exampleNumber = '12.5';
export const writeFirst = (example: string) => `Write a number first, such as ${example}.`;
export const noNumber = (text: string, example: string) =>
  `“${text}” is not a number. Write one such as ${example}.`;
export const tooLarge = (text: string) => `“${text}” is too large a number.`;
export const noSuchUnit = (text: string, unit: string, example: string) =>
  `“${text}” is no unit of what is asked. Write ${unit}, such as ${example}.`;
