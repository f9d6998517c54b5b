import { answeredCounts, readQuestions } from '../../learning/review-log.ts';
import { element } from '../element.ts';
import { readerLog, readerProgress } from '../reader-log.ts';
import { questionMark, topicWords } from './progress-words.ts';

/**
 * Marks what the reader has done, now and after each change of his log: links to questions
 * (`data-progress-question`, `data-progress-items`) and sums over the questions of a topic
 * (`data-progress-topic`, `data-progress-questions="slug slug"`, `data-progress-items`).
 */
export function showProgressMarks(): void {
  if (!document.querySelector('[data-progress-question], [data-progress-topic]')) return;
  readerLog.subscribe(() => void showAll());
  void showAll();
}

async function showAll(): Promise<void> {
  const log = await readerProgress();
  const answered = answeredCounts(log);
  const read = readQuestions(log);
  for (const link of document.querySelectorAll<HTMLElement>('[data-progress-question]')) {
    const slug = link.dataset['progressQuestion'] ?? '';
    showMark(link, questionMark(answered.get(slug) ?? 0, itemsOf(link), read.has(slug)));
  }
  for (const sum of document.querySelectorAll<HTMLElement>('[data-progress-topic]')) {
    const slugs = sum.dataset['progressQuestions']?.split(' ') ?? [];
    const count = slugs.reduce((total, slug) => total + (answered.get(slug) ?? 0), 0);
    sum.textContent = topicWords(count, itemsOf(sum));
  }
}

function itemsOf(element: HTMLElement): number {
  return Number(element.dataset['progressItems']);
}

function showMark(link: HTMLElement, mark: ReturnType<typeof questionMark>): void {
  link.querySelector('.progress-mark')?.remove();
  if (!mark) return;
  const glyph = element('span', { ariaHidden: 'true', textContent: mark.glyph });
  const words = element('span', { className: 'sr-only', textContent: ` (${mark.words})` });
  link.append(element('span', { className: 'progress-mark' }, glyph, words));
}
