export const unknown = (what: string) => `unknown ${what}`;
export const wrong = (key: string) => `wrong ${key}`;
