import type { PhrasingContent } from 'mdast';
import type { Block } from '../block.ts';
import { countWords, type Prose } from '../../mdx/prose.ts';
import { readKeyPoints } from './read-key-points.ts';
import { renderKeyPoints } from './render-key-points.ts';

export const keyPoints: Block<readonly Prose<PhrasingContent>[]> = {
  name: 'KeyPoints',
  slot: 'keyPoints',
  once: true,
  describe:
    'What an interviewer listens for: a list of points, each one claim. It is the rubric of the mock interview. It stands second, once in a page.',
  attributes: {},
  limits: [
    {
      rule: 'key-points-count',
      unit: 'point',
      describe: 'The key points are the rubric of the mock interview: as many as can be ticked.',
      least: 4,
      most: 9,
      measure: (points) =>
        points.slice(0, 1).map(({ at }) => ({ count: points.length, at, of: 'The list' })),
    },
    {
      rule: 'key-point-length',
      unit: 'word',
      describe: 'A key point is one claim that can be ticked off.',
      least: 8,
      most: 30,
      measure: (points) =>
        points.map(({ text, at }) => ({ count: countWords(text), at, of: 'The key point' })),
    },
  ],
  example: `<KeyPoints>

- A gate applies a rule that was written down before the run began.
- It reads a record and never repairs anything by itself.

</KeyPoints>`,
  read: readKeyPoints,
  render: renderKeyPoints,
};
