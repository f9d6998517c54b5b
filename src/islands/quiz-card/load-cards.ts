import { loadStyleSheet } from '../dom/style-sheet.ts';
import { whenNear } from '../dom/when-near.ts';
import styles from './answering.css?url&no-inline';

let looks: Promise<void> | undefined;

/** Loads how a card looks that can be answered, then what it is answered with. */
export async function loadAnswering(): Promise<void> {
  looks ??= loadStyleSheet(styles);
  await looks;
  try {
    await import('./quiz-card-define.ts');
  } catch (problem) {
    looks = undefined;
    throw problem;
  }
}

/**
 * Loads what cards are answered with when one of them comes near the view: they stand last on a page. Until then, and
 * when it cannot be loaded, they are the text that they are, with their answers to open.
 */
export function loadCards(): void {
  whenNear('quiz-card', () => {
    loadAnswering().catch(() => {
      // Without network: tried again when a card comes near once more.
      addEventListener('online', () => loadCards(), { once: true });
    });
  });
}
