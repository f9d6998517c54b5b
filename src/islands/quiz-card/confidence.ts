import type * as asked from '../confidence/ask-confidence.ts';
import type { ConfidenceLevel } from '../../learning/log-entry.ts';
import { settingsOf } from '../../learning/settings.ts';
import { readerProgress } from '../../reader/reader-log.ts';

let asking: typeof asked | undefined;

/** Asks on a card how sure the reader is, where he wants to be asked: few do, and the others load nothing of it. */
export async function askIfWanted(card: HTMLElement): Promise<void> {
  if (!settingsOf(await readerProgress()).confidence) return;
  try {
    asking = await import('../confidence/ask-confidence.ts');
  } catch {
    return; // Without network the card asks what it always asks.
  }
  await asking.askConfidence(card);
}

/** What the reader said of this answer, if anything. */
export function confidenceOf(card: HTMLElement): ConfidenceLevel | undefined {
  return asking?.confidenceOn(card);
}
