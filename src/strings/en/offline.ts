export const states = {
  unsupported: 'Offline reading is not possible in this browser or at this address.',
  none: 'Not saved for offline reading.',
  asks: 'Not saved for offline reading: it awaits your word.',
  ready: 'Ready offline.',
  partial: 'Ready offline in part.',
  'no-room': 'Too little room on this device for offline reading.',
};
export const saving = (done: number, total: number) => `Saving ${done} of ${total} files…`;
export const old = (isKept: boolean) =>
  isKept ? 'Ready offline; a newer version is ready too.' : 'A version is ready.';
export const evicted = (lost: number | undefined) =>
  lost === undefined
    ? 'The offline copy was lost: the browser took its room.'
    : `The offline copy has lost ${lost} files: the browser took their room.`;
export const failed = (isKept: boolean) =>
  isKept ? 'The update failed.' : 'Saving for offline reading failed.';
export const reload = 'Reload';
export const later = 'Later';
export const newVersion = 'A new version of the handbook is ready.';
export const wasUpdated = 'The handbook was updated. This page reloads when you have answered.';
