import { element } from '../dom/element.ts';
import { loadStyleSheet } from '../dom/style-sheet.ts';
import { announce } from '../dom/live-region.ts';
import { readerLog } from '../../reader/reader-log.ts';
import styles from './storage-notice.css?url&no-inline';
import { storageWords } from './storage-words.ts';
import * as say from '#strings/storage-notice.ts';

let notice: HTMLElement | undefined;

/** Says how progress is kept, now and whenever that changes. A page has one such notice. */
export async function showNotice(): Promise<void> {
  await loadStyleSheet(styles);
  if (notice) return;
  const text = element('p', {});
  const close = element('button', { type: 'button', textContent: say.close });
  const made = element('div', { className: 'storage-notice', hidden: true }, text, close);
  notice = made;
  close.onclick = () => {
    made.hidden = true;
  };
  document.body.append(made);

  const tell = () => {
    const words = storageWords(readerLog.report);
    if (words === text.textContent) return;
    text.textContent = words;
    made.hidden = words === '';
    announce(words || say.savedNow);
  };
  tell();
  readerLog.subscribe(tell);
}
