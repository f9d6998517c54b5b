import { OfflineCopy } from './offline-copy.ts';

/** The one copy that everything on a page speaks of. */
export const offlineCopy = new OfflineCopy(import.meta.env.BASE_URL.replace(/\/?$/, '/'));
