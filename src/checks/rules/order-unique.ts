import type { CorpusRule } from './rule.ts';

export const orderUnique: CorpusRule = {
  id: 'order-unique',
  describe: 'No two questions have the same "order".',
  check({ questions }, report) {
    const first = new Map<number, string>();
    const next = Math.max(0, ...questions.map(({ order }) => order)) + 1;
    for (const { order, file, placeOf } of questions) {
      const other = first.get(order);
      if (other === undefined) first.set(order, file);
      else {
        report(
          file,
          placeOf('order'),
          `The order ${order} is taken by ${other}.`,
          `Write a free number; the next is ${next}.`,
        );
      }
    }
  },
};
