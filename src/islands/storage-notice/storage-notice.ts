import { element } from '../dom/element.ts';
import { announce, prepareLiveRegion } from '../dom/live-region.ts';
import { readerLog } from '../../reader/reader-log.ts';
import { storageWords } from './storage-words.ts';
import * as say from '#strings/storage-notice.ts';

/** Shows, until all is well again or the reader closes it, that his progress is not kept. */
export function showStorageNotice(): void {
  prepareLiveRegion();
  const text = element('p', {});
  const close = element('button', { type: 'button', textContent: say.close });
  const notice = element('div', { className: 'storage-notice', hidden: true }, text, close);
  close.onclick = () => {
    notice.hidden = true;
  };
  document.body.append(notice);

  readerLog.subscribe(() => {
    const words = storageWords(readerLog.report);
    if (words === text.textContent) return;
    text.textContent = words;
    notice.hidden = words === '';
    announce(words || say.savedNow);
  });
}
