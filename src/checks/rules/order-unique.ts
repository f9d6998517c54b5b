import type { Question } from '../../question/question.ts';
import type { CorpusRule } from './rule.ts';

export const orderUnique: CorpusRule = {
  id: 'order-unique',
  describe: 'No two questions have the same "order".',
  check({ questions, asked = [] }, report) {
    const first = new Map<number, Question>();
    const next = Math.max(0, ...questions.map(({ order }) => order)) + 1;
    for (const question of questions) {
      const other = first.get(question.order);
      if (other === undefined) {
        first.set(question.order, question);
        continue;
      }
      const [older, newer] = isNewer(other, question, asked)
        ? [question, other]
        : [other, question];
      first.set(question.order, older);
      report(
        newer.file,
        newer.placeOf('order'),
        `The order ${newer.order} is taken by ${older.file}.`,
        `Write a free number; the next is ${next}.`,
      );
    }
  },
};

/** The page that was asked about is the one that is being written; else the one that was reviewed later. */
function isNewer(one: Question, other: Question, asked: readonly string[]): boolean {
  const isAsked = asked.includes(one.file);
  if (isAsked !== asked.includes(other.file)) return isAsked;
  return one.reviewed > other.reviewed;
}
