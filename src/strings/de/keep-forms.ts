export const keep = 'Ohne Netz aufbewahren';
export const keeping = 'Wird gespeichert…';
export const remove = 'Von diesem Gerät entfernen';
export const failed = 'Es ließ sich nicht speichern. Noch einmal versuchen';
