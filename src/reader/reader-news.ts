import { readerLog } from './reader-log.ts';
import { glance, today } from './today.ts';

/** Has told now what the reader did, and whenever it may be another: his log grew, he looks again, his day began. */
export function onReaderNews(tell: () => unknown): void {
  let day = today();
  readerLog.subscribe(tell);
  // A tab that was left may have seen another tab's practice.
  document.addEventListener('visibilitychange', tell);
  setInterval(() => {
    if (day !== (day = today())) tell();
  }, glance);
  tell();
}
