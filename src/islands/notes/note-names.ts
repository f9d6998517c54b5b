import type { CatalogueQuestion } from '../../learning/catalogue.ts';
import type { Kept } from '../../learning/notes.ts';
import * as say from '#strings/notes.ts';

/** What is kept, with where it belongs. */
export interface ShownNote extends Kept {
  /** Undefined when the question is not in the handbook any more. */
  readonly question: CatalogueQuestion | undefined;
  /** The id of the item within its question; empty for the question. */
  readonly item: string;
}

/** How what is kept is called: by its question, and its item. */
export function nameOf(
  question: CatalogueQuestion | undefined,
  about: string,
  item: string,
): string {
  const title = question?.title ?? about;
  return item === '' || !question ? title : say.itemOf(title, item.replaceAll('-', ' '));
}
