import { nameOf, type ShownNote } from './note-names.ts';
import * as say from '#strings/notes.ts';

/**
 * The reader's notes as Markdown, to keep elsewhere. What he wrote stands in it as he wrote it.
 * @param site address of the site, with its base
 */
export function notesFile(shown: readonly ShownNote[], site: string): string {
  const parts = shown
    .filter(({ text, isMarked }) => text !== '' || isMarked)
    .map(({ about, question, item, text, isMarked }) => {
      const name = nameOf(question, about, item);
      const address = question && `${site}${question.path}${item && `#${item}`}`;
      return [
        `## ${isMarked ? '★ ' : ''}${asText(name)}`,
        ...(address ? [`<${address}>`] : []),
        ...(text === '' ? [] : [text]),
      ].join('\n\n');
    });
  return `# ${say.title}\n\n${parts.join('\n\n')}\n`;
}

/** A name in which nothing means something to Markdown. */
function asText(name: string): string {
  return name.replace(/[\\`*_<[\]&~$#]/g, '\\$&');
}
