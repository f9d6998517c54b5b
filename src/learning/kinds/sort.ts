import type { ItemId, Kind } from './kind.ts';

/** Each statement belongs to one column of a comparison. */
export interface SortItem {
  readonly kind: 'sort';
  readonly id: ItemId;
  readonly statements: readonly { readonly id: string; readonly column: string }[];
}

/** A column for each statement. */
export interface SortAnswer {
  readonly kind: 'sort';
  readonly placed: Readonly<Record<string, string>>;
}

/** A statement's part is right when it lies in its column. */
export const sort: Kind<SortItem, SortAnswer> = {
  mark: ({ statements }, { placed }) =>
    Object.fromEntries(statements.map(({ id, column }) => [id, placed[id] === column])),
  isOutdated({ statements }, { placed }) {
    const columns = new Set(statements.map(({ column }) => column));
    return statements.some(({ id, column }) => {
      const given = placed[id];
      return given !== undefined && given !== column && columns.has(given);
    });
  },
};
