import { site } from '../../site.ts';
import { anki as words } from '#strings/export-files.ts';

/** A kind of note: its fields, and the one card that is made of it. Nothing here is renamed: Anki then sees another kind. */
export interface NoteType {
  readonly key: NoteTypeKey;
  /** For ever: by it Anki knows the type again. */
  readonly id: number;
  readonly name: string;
  readonly fields: readonly string[];
  readonly front: string;
  readonly back: string;
}

export type NoteTypeKey = keyof typeof words.noteTypes;

const { labels } = words;
const head = '<p class="topic"><span>{{Topic}}</span></p>';
const foot = '<p class="source">{{Source}}</p>';
const sheet = (...parts: string[]) => `<div class="sheet">\n${parts.join('\n')}\n</div>`;
const label = (text: string) => `<p class="label">${text}</p>`;
const question = '<div class="question">{{Question}}</div>';
const answer = '<hr id="answer">';

/** A part that is left out when its field is empty. */
const given = (field: string, html: string) => `{{#${field}}}${html}{{/${field}}}`;

/** The note types, whose ids, names, fields and card names stay as they are. */
export const noteTypes: readonly NoteType[] = [
  {
    key: 'question',
    id: 1_764_200_000_001,
    name: `${site.shortName} Handbook: ${words.noteTypes.question}`,
    fields: ['Question', 'Short answer', 'Key points', 'Diagram', 'Topic', 'Source'],
    front: sheet(head, question),
    back: sheet(
      ...[head, question, answer, label(labels.shortAnswer), '{{Short answer}}'],
      ...[label(labels.keyPoints), '{{Key points}}', given('Diagram', '{{Diagram}}'), foot],
    ),
  },
  {
    key: 'choice',
    id: 1_764_200_000_002,
    name: `${site.shortName} Handbook: ${words.noteTypes.choice}`,
    fields: ['Question', 'Options', 'Answer', 'Hint', 'Topic', 'Source'],
    front: sheet(head, question, '<p class="hint">{{Hint}}</p>', '{{Options}}'),
    back: sheet(head, question, answer, '{{Answer}}', foot),
  },
  {
    key: 'comparison',
    id: 1_764_200_000_003,
    name: `${site.shortName} Handbook: ${words.noteTypes.comparison}`,
    fields: ['Question', 'Columns', 'Cells', 'Topic', 'Source'],
    front: sheet(head, question, label(labels.sayFor), '{{Columns}}'),
    back: sheet(head, question, answer, '{{Cells}}', foot),
  },
  {
    key: 'term',
    id: 1_764_200_000_004,
    name: `${site.shortName} Handbook: ${words.noteTypes.term}`,
    fields: ['Term', 'Also called', 'Definition', 'Explained in', 'Topic', 'Source'],
    front: sheet(
      head,
      '<div class="question">{{Term}}</div>',
      `<p class="hint">${labels.define}</p>`,
    ),
    back: sheet(
      ...[head, '<div class="question">{{Term}}</div>'],
      given('Also called', `<p class="hint">${labels.alsoCalled} {{Also called}}</p>`),
      ...[answer, '{{Definition}}', label(labels.explainedIn), '{{Explained in}}', foot],
    ),
  },
];
