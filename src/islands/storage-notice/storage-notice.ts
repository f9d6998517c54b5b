import { prepareLiveRegion } from '../dom/live-region.ts';
import { readerLog } from '../../reader/reader-log.ts';

/** Shows, until all is well again or the reader closes it, that his progress is not kept. What it needs loads then. */
export function showStorageNotice(): void {
  prepareLiveRegion();
  const stop = readerLog.subscribe(() => {
    const { problem, cleared, damaged, setAside } = readerLog.report;
    if (!problem && !cleared && !setAside && damaged === 0) return;
    import('./notice.ts').then(
      ({ showNotice }) => {
        stop();
        void showNotice();
      },
      () => undefined, // Without network: tried again at the next change.
    );
  });
}
