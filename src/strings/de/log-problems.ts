export const unknown = (what: string) => `${what} unbekannt`;
export const wrong = (key: string) => `${key} falsch`;
