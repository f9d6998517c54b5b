export const title = 'Seit deinem letzten Besuch geändert';
export const isNew = 'neu';
export const all = 'Alle Änderungen';
export const more = 'und weitere';
