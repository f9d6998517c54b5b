import type { QuestionCounts } from '../../learning/question-counts.ts';
import * as say from '#strings/progress-marks.ts';

/** A question's mark: a glyph to see, words to hear; undefined when there is nothing to mark. */
export function questionMark(
  { answered, due }: Pick<QuestionCounts, 'answered' | 'due'>,
  { items, isRead, isMastered }: { items: number; isRead: boolean; isMastered: boolean },
): { glyph: string; words: string } | undefined {
  const count = Math.min(answered, items);
  if (count === 0 && !isRead) return undefined;
  const done = isMastered ? '★' : isRead || count === items ? '✓' : `${count}/${items}`;
  return {
    glyph: due > 0 ? `${done} ↻${due}` : done,
    words: say.question(isMastered, isRead, count, items, due),
  };
}

/** A topic's progress in words: items answered and due, questions mastered. */
export function topicWords(answered: number, items: number, due: number, mastered: number): string {
  return say.topic(Math.min(answered, items), items, due, mastered);
}
