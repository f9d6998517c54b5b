import { addNoteTools } from '../../../src/islands/notes/page-notes.ts';
import { ReaderNotesElement } from '../../../src/islands/notes/reader-notes-element.ts';
import { all, field, press, show } from '../page.ts';

customElements.define('reader-notes', ReaderNotesElement);

/** The title of the question that is written about. */
export const title =
  'Explain Continuous Integration (CI) and Continuous Deployment (CD) within an MLOps context.';

/** Its slug. */
export const about = 'ci-cd-in-mlops';

/** The end of a question's page, with its tools for notes; returns these. */
export async function openTools(): Promise<HTMLElement> {
  show(`<h1>${title}</h1><read-mark data-question="${about}"></read-mark>`);
  await addNoteTools();
  return document.querySelector('note-tools')!;
}

/** Opens the note of a question, and returns its field. */
export async function openNote(): Promise<HTMLTextAreaElement> {
  const tools = await openTools();
  await press('Add a note', tools);
  return field<HTMLTextAreaElement>('Your note', tools);
}

/** The page of all notes in place of the one that was open. */
export function openNotes(): void {
  for (const main of all('main')) main.remove();
  show('<reader-notes></reader-notes>');
}
