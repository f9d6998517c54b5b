export const title = 'My notes';
export const noteOn = (name: string) => ` On: ${name}`;
export const yourNoteStays = 'Your note. It stays on this device.';
export const thisItem = 'this item';
export const bookmark = 'Bookmark';
export const marked = 'Bookmarked. It is listed on the page “Notes”.';
export const unmarked = 'No longer bookmarked.';
export const addNote = 'Add a note';
export const yourNote = 'Your note';
export const kept = 'Kept.';
export const loading = 'Loading your notes…';
export const tryAgain = 'Try again';
export const none =
  'Nothing is marked or written yet. Below each question, and on each quiz card after its answer, are “Bookmark” and “Add a note”.';
export const save = 'Save as a Markdown file';
export const changed = 'Changed on';
export const gone = 'This question is not in the handbook any more.';
export const itemOf = (question: string, item: string) => `${question} (${item})`;
export const notLoaded = (why: string) =>
  `The names of the questions could not be loaded (${why}). Your notes are safe.`;
