import { expect, test } from 'vitest';
import { questionMark, topicWords } from '../../../../src/islands/progress-marks/progress-words.ts';

const counts = (answered: number, due = 0) => ({ answered, due });

test('a question that was neither read nor answered has no mark', () => {
  expect(questionMark(counts(0), { items: 5, isRead: false, isMastered: false })).toBeUndefined();
});

test.each([
  [counts(3), false, false, '3/5', 'answered 3 of 5'],
  [counts(5), false, false, '✓', 'answered 5 of 5'],
  [counts(7), false, false, '✓', 'answered 5 of 5'],
  [counts(0), true, false, '✓', 'read'],
  [counts(3), true, false, '✓', 'read, answered 3 of 5'],
  [counts(3, 2), false, false, '3/5 ↻2', 'answered 3 of 5, 2 due'],
  [counts(5), true, true, '★', 'mastered, read, answered 5 of 5'],
])('%o, read: %s, mastered: %s', (count, isRead, isMastered, glyph, words) => {
  expect(questionMark(count, { items: 5, isRead, isMastered })).toEqual({ glyph, words });
});

test('a topic never shows more than it has', () => {
  expect(topicWords(12, 40, 0, 0)).toBe('12 of 40 answered');
  expect(topicWords(41, 40, 3, 2)).toBe('40 of 40 answered, 3 due, 2 mastered');
});
