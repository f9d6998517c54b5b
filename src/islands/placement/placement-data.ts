import { itemsOf, type CatalogueItem, type CatalogueTopic } from '../../learning/catalogue.ts';
import { lastPlacement } from '../../learning/last-placement.ts';
import type { Placement } from '../../learning/log-entry.ts';
import type { ItemId } from '../../learning/quiz-item.ts';
import { lastReviews } from '../../learning/review-log.ts';
import { settingsOf, type Settings } from '../../learning/settings.ts';
import { loadCatalogue } from '../../reader/catalogue.ts';
import { readerProgress } from '../../reader/reader-log.ts';

/** What a placement is made from. */
export interface PlacementData {
  readonly topics: readonly CatalogueTopic[];
  readonly items: readonly CatalogueItem[];
  /** What the reader answered before. */
  readonly known: ReadonlySet<ItemId>;
  readonly settings: Settings;
  readonly last: Placement | undefined;
}

/** @throws when the items cannot be loaded; the next call tries again */
export async function loadPlacementData(): Promise<PlacementData> {
  const log = await readerProgress();
  // Nothing is scheduled here: what was answered asks for no more files.
  const { topics, questions } = await loadCatalogue([], { topics: 'all' });
  return {
    topics,
    items: [...itemsOf({ questions }).values()],
    known: new Set(lastReviews(log).keys()),
    settings: settingsOf(log),
    last: lastPlacement(log),
  };
}
