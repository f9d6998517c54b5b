import type { CatalogueItem, CatalogueTopic } from '../../learning/catalogue.ts';
import type { Settings } from '../../learning/settings.ts';
import { cardOf } from '../../reader/question-parts.ts';
import { RecallCardElement } from '../recall-card/recall-card-element.ts';

/**
 * What an item is asked with.
 * @param turn how often it was asked before
 * @throws when its page cannot be loaded
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
  const card = await cardOf(question, item.id);
  card.dataset['turn'] = String(turn);
  return card;
}

/** How many items a topic has that is not loaded: with its questions as a whole, where they are asked. */
export function itemsIn(
  { items, questions }: CatalogueTopic,
  { recallCards }: Pick<Settings, 'recallCards'>,
): number {
  return items + (recallCards ? questions.length : 0);
}
