import { lastReviews, readQuestions } from '../../learning/review-log.ts';
import { dueDigest } from '../../reader/due-digest.ts';
import { element } from '../dom/element.ts';
import { readerLog, readerProgress } from '../../reader/reader-log.ts';
import { questionMark, topicWords } from './progress-words.ts';
import { countByQuestion, type QuestionCounts } from '../../learning/question-counts.ts';

const none: QuestionCounts = { answered: 0, due: 0, known: 0 };

/**
 * Marks what the reader has done, now and after each change of his log: links to questions
 * (`data-progress-question`, `data-progress-items`) and sums over the questions of a topic
 * (`data-progress-topic`, `data-progress-questions="slug:items slug:items"`).
 */
export function showProgressMarks(): void {
  if (!document.querySelector('[data-progress-question], [data-progress-topic]')) return;
  readerLog.subscribe(() => void showAll());
  void showAll();
}

/** Shows the marks once more: links have come that had none. */
export async function showAll(): Promise<void> {
  const log = await readerProgress();
  const counts = countByQuestion(lastReviews(log), dueDigest.get(), Date.now());
  const read = readQuestions(log);
  const of = (slug: string) => counts.get(slug) ?? none;
  for (const link of document.querySelectorAll<HTMLElement>('[data-progress-question]')) {
    const slug = link.dataset['progressQuestion'] ?? '';
    const items = Number(link.dataset['progressItems']);
    showMark(link, questionMark(of(slug), items, read.has(slug)));
  }
  for (const sum of document.querySelectorAll<HTMLElement>('[data-progress-topic]')) {
    const total = { answered: 0, items: 0, due: 0, mastered: 0 };
    for (const question of sum.dataset['progressQuestions']?.split(' ') ?? []) {
      const [slug = '', items] = question.split(':');
      const { answered, due, known } = of(slug);
      total.items += Number(items);
      total.answered += Math.min(answered, Number(items));
      total.due += due;
      if (known >= Number(items)) total.mastered += 1;
    }
    sum.textContent = topicWords(total.answered, total.items, total.due, total.mastered);
  }
}

function showMark(link: HTMLElement, mark: ReturnType<typeof questionMark>): void {
  link.querySelector('.progress-mark')?.remove();
  if (!mark) return;
  const glyph = element('span', { ariaHidden: 'true', textContent: mark.glyph });
  const words = element('span', { className: 'sr-only', textContent: ` (${mark.words})` });
  link.append(element('span', { className: 'progress-mark' }, glyph, words));
}
