import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '../../../../src/reader/log/open-database.ts';
import { freshStorage, name, newReview, stored } from './stored.ts';

beforeEach(freshStorage);
afterEach(() => {
  vi.restoreAllMocks();
});

const reviews = (count: number) =>
  Array.from({ length: count }, (_, n) => newReview({ at: 1.7e12 + n }));

test.each([0, 1, 499, 500, 501, 1000, 1500])('%i values are put, and no other', async (count) => {
  const database = await openDatabase(name, () => undefined);
  const values = reviews(count);
  await database.putAll('log', values);
  database.close();
  const kept = (await stored()) as typeof values;
  // Compared in their order: arrayContaining compares each with all.
  const inOrder = (entries: typeof values) => entries.toSorted((a, b) => a.at - b.at);
  expect(inOrder(kept)).toEqual(inOrder(values));
});

test('of many values at most 500 are put before others have their turn', async () => {
  const database = await openDatabase(name, () => undefined);
  let inOneTurn = 0;
  let most = 0;
  const original = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    if (inOneTurn === 0) setImmediate(() => (inOneTurn = 0));
    inOneTurn += 1;
    most = Math.max(most, inOneTurn);
    return Reflect.apply(original, this, given) as IDBRequest<IDBValidKey>;
  });
  await database.putAll('log', reviews(3000));
  database.close();
  expect(await stored()).toHaveLength(3000);
  expect(most).toBe(500);
});

test('a value in a later batch that cannot be put leaves none of those before it', async () => {
  const database = await openDatabase(name, () => undefined);
  const broken = { ...newReview(), at: () => 1 };
  await expect(
    database.putAll('log', [...reviews(1200), broken, ...reviews(700)]),
  ).rejects.toThrow();
  database.close();
  expect(await stored()).toEqual([]);
});
