import { prepareLiveRegion } from '../dom/live-region.ts';
import { readerLog } from '../../reader/reader-log.ts';

/** Shows, until all is well again or the reader closes it, that his progress is not kept. What it needs loads then. */
export function showStorageNotice(): void {
  prepareLiveRegion();
  const stop = readerLog.subscribe(() => {
    const { problem, cleared, damaged } = readerLog.report;
    if (!problem && !cleared && damaged === 0) return;
    void import('./notice.ts').then(({ showNotice }) => {
      stop();
      showNotice();
    });
  });
}
