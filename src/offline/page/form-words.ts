/** What the page of downloads says of keeping a form. */
export const formWords = {
  keep: 'Keep for offline',
  keeping: 'Saving…',
  remove: 'Remove from this device',
  failed: 'It could not be saved. Try again',
} as const;
