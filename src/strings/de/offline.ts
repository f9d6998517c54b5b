export const states = {
  unsupported: 'In diesem Browser oder unter dieser Adresse ist Lesen ohne Netz nicht möglich.',
  none: 'Nicht zum Lesen ohne Netz gespeichert.',
  asks: 'Nicht zum Lesen ohne Netz gespeichert: du entscheidest.',
  ready: 'Ohne Netz lesbar.',
  partial: 'Zum Teil ohne Netz lesbar.',
  'no-room': 'Auf diesem Gerät ist zu wenig Platz, um ohne Netz zu lesen.',
};
export const saving = (done: number, total: number) => `${done} von ${total} Dateien gespeichert…`;
export const old = (isKept: boolean) =>
  isKept ? 'Ohne Netz lesbar; auch eine neuere Fassung ist bereit.' : 'Eine Fassung ist bereit.';
export const evicted = (lost: number | undefined) =>
  lost === undefined
    ? 'Die gespeicherte Fassung ist verloren: der Browser hat ihren Platz gebraucht.'
    : `Der gespeicherten Fassung fehlen ${lost} Dateien: der Browser hat ihren Platz gebraucht.`;
export const failed = (isKept: boolean) =>
  isKept ? 'Die Aktualisierung ist gescheitert.' : 'Das Speichern ist gescheitert.';
export const reload = 'Neu laden';
export const later = 'Später';
export const newVersion = 'Eine neue Fassung des Handbuchs ist bereit.';
export const wasUpdated =
  'Das Handbuch wurde aktualisiert. Diese Seite lädt neu, sobald du geantwortet hast.';
