export const howSure = 'Wie sicher bist du?';
export const levels = { guess: 'Geraten', think: 'Ich glaube', sure: 'Sicher' };
