import { counted } from '../counted.ts';

const entries = (count: number) => counted(count, 'entry', 'entries');

export const backup = 'Backup';
export const about =
  'Your progress is in this browser alone. A backup is a file that this page, here or on another device, reads again. To read one adds what is missing; it never replaces anything.';
export const unsaved = (count: number) =>
  `${entries(count)} of your progress ${count === 1 ? 'is' : 'are'} in no backup.`;
export const save = 'Save a backup';
export const asText = 'As a text to copy';
export const asCsv = 'Reviews as CSV, for FSRS';
export const damaged = (count: number) =>
  `${count === 1 ? 'One record' : `${count} records`} of your progress cannot be read. All others count. Nothing is deleted: you can save what cannot be read as a file, to mend it or to report it.`;
export const saveDamaged = 'Save what cannot be read';
export const copyAll = 'Copy all of it, and paste it under “Read a backup” on the other device';
export const copy = 'Copy';
export const read = 'Read a backup';
export const chooseFile = 'A backup file, or a CSV of reviews: choose it or drop it here';
export const orPaste = 'Or paste the text';
export const readText = 'Read the text';
export const countsNoMore = 'What you last read counts no more.';
export const lastAdded = (count: number) =>
  `What you last read added ${entries(count)}. For a day you can take it back.`;
export const addAgain = 'Add them again';
export const undoImport = 'Undo the import';
export const wouldAdd = 'What the backup would add';
export const nothingNew = (known: number) => `Nothing new: all ${known} entries are here already.`;
export const kinds = {
  review: (count: number) => counted(count, 'answer', 'answers'),
  rehearsal: (count: number) => counted(count, 'rehearsal', 'rehearsals'),
  read: (count: number) =>
    counted(count, 'mark of a question as read', 'marks of a question as read'),
  note: (count: number) => counted(count, 'note', 'notes'),
  bookmark: (count: number) => counted(count, 'bookmark', 'bookmarks'),
  other: (count: number) => `${count} other`,
};
export const adds = (what: string, known: number) =>
  `It adds ${what}.${known > 0 ? ` ${known} are here already.` : ''}`;
export const writtenOn = (day: string) => `It was written on ${day}.`;
export const addThem = 'Add them';
export const cancel = 'Cancel';
export const close = 'Close';
export const howKept = 'How it is kept';
export const persistence = {
  kept: 'This browser has promised to keep your progress until you delete it yourself.',
  'may-be-deleted':
    'This browser has not promised to keep your progress: it may delete it when space is short, or, as announced for Safari, after seven days of use without a visit here. Save a backup now and then.',
  unknown: 'This browser does not say whether it keeps your progress. Save a backup now and then.',
};
export const askToKeep = 'Ask it to keep it';
export const mayAsk = 'It may ask you in turn.';
export const noFile =
  'This browser cannot write to a file by itself; a Chromium browser on a computer can.';
export const writesTo = (file: string) =>
  `After each visit to this page your progress is written to ${file}.`;
export const leaves = (file: string) =>
  `Your earlier progress was deleted from this browser: ${file} is left as it is. Read it in here to have all of it back.`;
export const asksAgain = (file: string) =>
  `Your browser asks again whether this page may write to ${file}.`;
export const stop = 'Stop';
export const allow = 'Allow it';
export const automatic = 'Choose a file for an automatic backup';
export const beginAnew = 'Begin anew';
export const begunAnew = 'You began anew within the last day.';
export const undo = 'Undo it';
export const reset = 'Reset';
export const everything = 'everything';
export const resetNext = 'Reset…';
export const allTopics = 'all topics';
/** What stands before and behind the name of what is reset. */
export const willReset = [
  'Answers, rehearsals and read marks of',
  'up to now will count no more. A backup is saved first, and you can undo it for a day.',
];
export const saveAndReset = 'Save a backup and reset';
export const autoFailed = (why: string) => `The automatic backup could not be written: ${why}.`;
export const saved = (count: number) => `Saved: ${entries(count)}.`;
export const tooLarge = (megabytes: number) =>
  `The file has ${megabytes} MB. No backup is that large.`;
export const unreadable = (why: string) => `The file could not be read: ${why}.`;
export const pasteFirst = 'Paste the text of a backup first. It begins with "handbook1:".';
export const added = (count: number) => `Added ${entries(count)}.`;
export const notStored =
  'They are shown, but the browser could not store them yet. Keep this tab open.';
export const undone = 'Undone: what you read counts no more.';
export const addedAgain = 'Added again.';
export const notRemembered = (why: string) => `The browser did not remember this import: ${why}.`;
export const didReset = 'A backup was saved, and you begin anew. You can undo it for a day.';
export const characters = (count: string) => `The text has ${count} characters.`;
export const copied = 'Copied.';
export const cannotCopy = 'The browser does not let this page copy: press Ctrl-C.';
export const allUnreadable = (why: string) => `They cannot be read at all now: ${why}.`;
export const unusable = (why: string) => `The file cannot be used: ${why}.`;
export const keepsIt = 'The browser keeps it from now on.';
export const saidNo = 'The browser said no. It may say yes later, when you use this page more.';
export const countsAgain = 'Undone: everything counts again.';
