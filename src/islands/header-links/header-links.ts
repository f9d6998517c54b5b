import { countByQuestion } from '../../learning/question-counts.ts';
import { lastReviews } from '../../learning/review-log.ts';
import { dueDigest } from '../../reader/due-digest.ts';
import { readerProgress } from '../../reader/reader-log.ts';
import { onReaderNews } from '../../reader/reader-news.ts';
import * as say from '#strings/progress-marks.ts';

/** Shows in the header of every page how many items are due, now and after each change of the reader's log. */
function countDueInHeader(): void {
  const badge = document.querySelector<HTMLElement>('[data-due-count]');
  if (!badge) return;
  const [number, words] = badge.children;
  onReaderNews(async () => {
    const counts = countByQuestion(
      lastReviews(await readerProgress()),
      dueDigest.get(),
      Date.now(),
    );
    const due = [...counts.values()].reduce((sum, one) => sum + one.due, 0);
    if (number) number.textContent = due > 99 ? '99+' : String(due);
    if (words) words.textContent = ` ${say.due(due)}`;
    badge.hidden = due === 0;
  });
}

countDueInHeader();
