import type { CatalogueItem, CatalogueTopic, PlannedItem } from '../../learning/catalogue.ts';
import type { Settings } from '../../learning/settings.ts';
import { cardOf, preload } from '../../reader/question-parts.ts';
import { loadKind } from '../quiz-card/load-kind.ts';
import { RecallCardElement } from '../recall-card/recall-card-element.ts';
import * as say from '#strings/reading-problems.ts';

/**
 * What an item is asked with.
 * @param turn how often it was asked before
 * @throws when its page, or the code of its kind, cannot be loaded
 */
export async function sessionCard(
  { item, question }: CatalogueItem,
  turn: number,
): Promise<HTMLElement> {
  if (item.kind === 'recall') {
    const card = new RecallCardElement();
    card.ask(question);
    return card;
  }
  const [card] = await Promise.all([cardOf(question, item.id), codeOf(item)]);
  card.dataset['turn'] = String(turn);
  return card;
}

/** The browser's own words would show the address of a script. */
async function codeOf({ kind }: PlannedItem): Promise<void> {
  try {
    await loadKind(kind);
  } catch {
    throw new Error(say.noCode);
  }
}

/** Loads what an item will be asked with. A failure is told when it is asked. */
export function preloadCard({ item, question }: CatalogueItem): void {
  preload(question);
  loadKind(item.kind).catch(() => undefined);
}

/** How many items a topic has beyond its first question: with its questions as a whole, where they are asked. */
export function itemsBeyondFirst(
  { items, first, questions }: CatalogueTopic,
  { recallCards }: Pick<Settings, 'recallCards'>,
): number {
  return items - first.items.length + (recallCards ? questions.length - 1 : 0);
}
