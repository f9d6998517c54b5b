export const howSure = 'How sure are you?';
export const levels = { guess: 'A guess', think: 'I think so', sure: 'Sure' };
