export const copy = 'Kopieren';
export const copyTheCode = 'Kopieren: Code';
export const copied = 'Kopiert';
