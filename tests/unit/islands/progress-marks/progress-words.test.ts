import { expect, test } from 'vitest';
import { questionMark, topicWords } from '../../../../src/islands/progress-marks/progress-words.ts';

test('a question that was neither read nor answered has no mark', () => {
  expect(questionMark(0, 5, false)).toBeUndefined();
});

test.each([
  [3, 5, false, '3/5', 'answered 3 of 5'],
  [5, 5, false, '✓', 'answered 5 of 5'],
  [7, 5, false, '✓', 'answered 5 of 5'],
  [0, 5, true, '✓', 'read'],
  [3, 5, true, '✓', 'read, answered 3 of 5'],
])('%i of %i answered, read: %s', (answered, items, isRead, glyph, words) => {
  expect(questionMark(answered, items, isRead)).toEqual({ glyph, words });
});

test('a topic never shows more than it has', () => {
  expect(topicWords(12, 40)).toBe('12 of 40 answered');
  expect(topicWords(41, 40)).toBe('40 of 40 answered');
});
