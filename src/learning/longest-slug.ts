/**
 * Characters that a slug and the id of a block may have: what a reader's log keeps of them (`parse-log-entry.ts`, `notes.ts`)
 * has no room for more.
 */
export const longestSlug = 100;
