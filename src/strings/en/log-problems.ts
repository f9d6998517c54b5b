export const noObject = 'not an object';
export const unknown = (what: string) => `unknown ${what}`;
export const unknownKey = (key: string) => `unknown key ${key}`;
export const wrong = (key: string) => `wrong ${key}`;
