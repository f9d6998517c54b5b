import { movedItem, movedTo } from '../learning/moved-questions.ts';
import type { ItemId } from '../learning/quiz-item.ts';
import { moves } from './moves.ts';

/** The slug that a question has today, by one that was kept or shared before. */
export function slugNow(slug: string): string {
  return movedTo(slug, moves);
}

/** The same of an item's id. */
export function itemNow(item: ItemId): ItemId {
  return movedItem(item, moves);
}
