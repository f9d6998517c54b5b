export const noObject = 'kein Objekt';
export const unknown = (what: string) => `${what} unbekannt`;
export const unknownKey = (key: string) => `Schlüssel ${key} unbekannt`;
export const wrong = (key: string) => `${key} falsch`;
