export const keep = 'Keep for offline';
export const keeping = 'Saving…';
export const remove = 'Remove from this device';
export const failed = 'It could not be saved. Try again';
