import type { PracticeState } from '../../learning/practice-state.ts';
import type { ItemId } from '../../learning/quiz-item.ts';
import { recallItem } from '../../learning/recall.ts';
import * as say from '#strings/dashboard.ts';

/** What an item is called in a list: by its question and its id, which authors write to be read. */
export function itemName({ items }: Pick<PracticeState, 'items'>, id: ItemId): string {
  const question = items.get(id)?.question;
  if (question && id === recallItem(question.slug)) return say.wholeQuestion(question.shortTitle);
  const name = id.slice(id.indexOf('#') + 1).replaceAll('-', ' ');
  return `${question?.shortTitle ?? id}: ${name}`;
}

/** Where on its page an item stands; a whole question is its key points. */
export function itemAnchor(id: ItemId): string {
  const name = id.slice(id.indexOf('#') + 1);
  return recallItem(id.slice(0, id.indexOf('#'))) === id ? 'key-points' : name;
}
