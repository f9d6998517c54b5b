import type { Block } from '../block.ts';
import { countWords, type Prose } from '../../mdx/prose.ts';
import { readShortAnswer } from './read-short-answer.ts';
import { renderShortAnswer } from './render-short-answer.ts';

export const shortAnswer: Block<Prose> = {
  name: 'ShortAnswer',
  slot: 'shortAnswer',
  once: true,
  describe:
    'What one would say in thirty seconds, in one or two paragraphs. It stands first, once in a page.',
  attributes: {},
  limits: [
    {
      rule: 'short-answer-length',
      unit: 'word',
      describe: 'The short answer is what one says in thirty seconds.',
      least: 40,
      most: 90,
      measure: ({ text, at }) => [{ count: countWords(text), at, of: 'The short answer' }],
    },
  ],
  example: `<ShortAnswer>

A gate is a rule that a machine applies between two steps of a pipeline.

</ShortAnswer>`,
  read: readShortAnswer,
  render: renderShortAnswer,
};
