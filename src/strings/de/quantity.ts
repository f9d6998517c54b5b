export const plainNumber = 'eine bloße Zahl';
export const exampleNumber = '12,5';
export const writeFirst = (example: string) => `Schreibe zuerst eine Zahl, etwa ${example}.`;
export const noNumber = (text: string, example: string) =>
  `„${text}“ ist keine Zahl. Schreibe eine wie ${example}.`;
export const tooLarge = (text: string) => `„${text}“ ist als Zahl zu groß.`;
export const noSuchUnit = (text: string, unit: string, example: string) =>
  `„${text}“ ist keine Einheit des Gefragten. Schreibe ${unit}, etwa ${example}.`;
