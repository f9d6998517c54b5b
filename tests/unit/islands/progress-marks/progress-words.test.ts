import { expect, test } from 'vitest';
import { questionMark, topicWords } from '../../../../src/islands/progress-marks/progress-words.ts';

const counts = (answered: number, due = 0, known = 0) => ({ answered, due, known });

test('a question that was neither read nor answered has no mark', () => {
  expect(questionMark(counts(0), 5, false)).toBeUndefined();
});

test.each([
  [counts(3), 5, false, '3/5', 'answered 3 of 5'],
  [counts(5), 5, false, '✓', 'answered 5 of 5'],
  [counts(7), 5, false, '✓', 'answered 5 of 5'],
  [counts(0), 5, true, '✓', 'read'],
  [counts(3), 5, true, '✓', 'read, answered 3 of 5'],
  [counts(3, 2, 1), 5, false, '3/5 ↻2', 'answered 3 of 5, 2 due'],
  [counts(5, 0, 5), 5, true, '★', 'mastered, read, answered 5 of 5'],
])('%o of %i, read: %s', (count, items, isRead, glyph, words) => {
  expect(questionMark(count, items, isRead)).toEqual({ glyph, words });
});

test('a topic never shows more than it has', () => {
  expect(topicWords(12, 40, 0, 0)).toBe('12 of 40 answered');
  expect(topicWords(41, 40, 3, 2)).toBe('40 of 40 answered, 3 due, 2 mastered');
});
