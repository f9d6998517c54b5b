import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentReader } from './document-reader.ts';
import { filesBelow } from './files-below.ts';
import { readBank, type SiteBank } from './question-bank.ts';

/**
 * The bank of a project whose files change while it is asked for: it is read anew when they did, and of its pages only those
 * that did. A page of the live preview asks for it at ten places, and to read them all takes seconds.
 */
export class KeptBank {
  readonly #reader = new DocumentReader();
  #state = '';
  #bank: SiteBank | undefined;

  read(root: string): SiteBank {
    const state = stateOf(root);
    if (this.#bank && state === this.#state) return this.#bank;
    this.#state = state;
    this.#bank = readBank(root, this.#reader).bank;
    return this.#bank;
  }
}

/** Names, sizes and times of all files of the content: another text when one of them is written, added or taken away. */
function stateOf(root: string): string {
  const { files, closed } = filesBelow(root, 'src/content');
  return [...files, ...closed]
    .map((name) => {
      const found = lstatSync(join(root, name), { throwIfNoEntry: false });
      return `${name} ${found?.size} ${found?.mtimeMs} ${found?.ino}`;
    })
    .sort()
    .join('\n');
}
