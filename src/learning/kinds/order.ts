import type { ItemId, Kind } from './kind.ts';

/** The steps in their right order. */
export interface OrderItem {
  readonly kind: 'order';
  readonly id: ItemId;
  readonly steps: readonly string[];
}

/** The steps in the reader's order. */
export interface OrderAnswer {
  readonly kind: 'order';
  readonly order: readonly string[];
}

/** A step's part is right when it stands at its place. */
export const order: Kind<OrderItem, OrderAnswer> = {
  mark: ({ steps }, { order }) =>
    Object.fromEntries(steps.map((id, place) => [id, order[place] === id])),
  isOutdated({ steps }, { order }) {
    const known = order.filter((id) => steps.includes(id));
    const kept = steps.filter((id) => known.includes(id));
    return known.some((id, place) => id !== kept[place]);
  },
};
