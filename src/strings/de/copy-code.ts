export const copy = 'Kopieren';
export const copyTheCode = 'Kopieren: Code';
export const copied = 'Kopiert';
export const notCopied = 'Nicht kopiert: Der Browser hat es abgelehnt';
