import { element } from '../dom/element.ts';
import { announce, prepareLiveRegion } from '../dom/live-region.ts';
import { loadStyleSheet } from '../dom/style-sheet.ts';
import styles from './copy-code.css?url&no-inline';
import * as say from '#strings/copy-code.ts';

/** How long a button says what came of it, in ms. */
const told = 2000;

/** The code of a figure as it was written. */
function codeOf(figure: HTMLElement): string {
  const lines = [...figure.querySelectorAll('.ec-line .code')];
  return lines.map(({ textContent }) => textContent.replace(/\n$/, '')).join('\n');
}

/** Gives each example of code a button that copies it. */
export async function addCopyButtons(): Promise<void> {
  // A browser has a clipboard on pages that are served safely, and on its own machine.
  if (!('clipboard' in navigator)) return;
  await loadStyleSheet(styles);
  prepareLiveRegion();
  for (const figure of document.querySelectorAll<HTMLElement>('.expressive-code figure')) {
    const button = element('button', {
      type: 'button',
      className: 'copy-code',
      textContent: say.copy,
      'aria-label': say.copyTheCode,
    });
    let back: ReturnType<typeof setTimeout> | undefined;
    const tell = (what: string) => {
      announce(what);
      button.textContent = what;
      clearTimeout(back);
      back = setTimeout(() => (button.textContent = say.copy), told);
    };
    button.onclick = () =>
      navigator.clipboard.writeText(codeOf(figure)).then(
        () => tell(say.copied),
        () => tell(say.notCopied),
      );
    figure.parentElement?.append(button);
  }
}
