import { coveredPoints, isMastered, lastRehearsals } from '../../learning/mastered.ts';
import { lastReviews, readQuestions } from '../../learning/review-log.ts';
import { dueDigest } from '../../reader/due-digest.ts';
import { element } from '../dom/element.ts';
import { readerProgress } from '../../reader/reader-log.ts';
import { onReaderNews } from '../../reader/reader-news.ts';
import { questionMark, topicWords } from './progress-words.ts';
import { countByQuestion, type QuestionCounts } from '../../learning/question-counts.ts';

const none: QuestionCounts = { answered: 0, due: 0, known: 0 };

/**
 * Marks what the reader has done, now and after each change of his log: links to questions
 * (`data-progress-question`, `-items`, `-points`) and sums over the questions of a topic (`data-progress-topic`,
 * `data-progress-questions="slug:items:points slug:items:points"`).
 */
export function showProgressMarks(): void {
  if (!document.querySelector('[data-progress-question], [data-progress-topic]')) return;
  onReaderNews(showAll);
}

/** Shows the marks once more: links have come that had none. */
export async function showAll(): Promise<void> {
  const log = await readerProgress();
  const counts = countByQuestion(lastReviews(log), dueDigest.get(), Date.now());
  const rehearsals = lastRehearsals(log);
  const read = readQuestions(log);
  const standingOf = (slug = '', items = '', points = '') => {
    const size = { items: Number(items), points: Number(points) };
    const count = counts.get(slug) ?? none;
    const covered = coveredPoints(rehearsals.get(slug), size.points);
    const mastered = isMastered({ ...size, known: count.known, covered });
    return { count, items: size.items, isMastered: mastered, isRead: read.has(slug) };
  };
  for (const link of document.querySelectorAll<HTMLElement>('[data-progress-question]')) {
    const { progressQuestion, progressItems, progressPoints } = link.dataset;
    const { count, ...standing } = standingOf(progressQuestion, progressItems, progressPoints);
    showMark(link, questionMark(count, standing));
  }
  for (const sum of document.querySelectorAll<HTMLElement>('[data-progress-topic]')) {
    const total = { answered: 0, items: 0, due: 0, mastered: 0 };
    for (const question of sum.dataset['progressQuestions']?.split(' ') ?? []) {
      const { count, items, isMastered } = standingOf(...question.split(':'));
      total.items += items;
      total.answered += Math.min(count.answered, items);
      total.due += count.due;
      if (isMastered) total.mastered += 1;
    }
    sum.textContent = topicWords(total.answered, total.items, total.due, total.mastered);
  }
}

function showMark(link: HTMLElement, mark: ReturnType<typeof questionMark>): void {
  link.querySelector('.progress-mark')?.remove();
  if (!mark) return;
  const glyph = element('span', { 'aria-hidden': 'true', textContent: mark.glyph });
  const words = element('span', { className: 'sr-only', textContent: ` (${mark.words})` });
  link.append(element('span', { className: 'progress-mark' }, glyph, words));
}
