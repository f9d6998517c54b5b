import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '../../../../src/reader/log/database.ts';
import { openDatabase } from '../../../../src/reader/log/open-database.ts';
import { readPacked, recordOf } from '../../../../src/reader/log/packed-log.ts';
import { ProgressLog } from '../../../../src/reader/log/progress-log.ts';
import { freshStorage, name, newReview } from './stored.ts';

beforeEach(() => {
  freshStorage();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const reviews = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => newReview({ at: 1.7e12 + from + n }));

async function opened(): Promise<Database> {
  return openDatabase(name, () => undefined);
}

/** Reads, and lets what is done afterwards be done. */
async function readAndPack(database: Database): Promise<readonly unknown[]> {
  const values = await readPacked(database);
  const packing = vi.getTimerCount();
  vi.runAllTimers();
  if (packing > 0) await settled(database);
  return values;
}

/** After the puts and deletes of a packing: each of them begins when the one before has ended. */
async function settled(database: Database): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await database.count('log');
}

const packKeys = (database: Database) =>
  database.ask('files', 'readonly', (transaction) => transaction.objectStore('files').getAllKeys());

const ids = (values: readonly unknown[]) =>
  values.map((value) => (value as { id: string }).id).sort();

test('a log that was read once is read from few records, and not from its own', async () => {
  const database = await opened();
  const values = reviews(6000);
  await database.putAll('log', values);
  await readAndPack(database);
  expect(await packKeys(database)).toHaveLength(3);
  const whole = vi.spyOn(database, 'getAll');
  expect(await readPacked(database)).toEqual(values);
  expect(whole).not.toHaveBeenCalled();
  database.close();
});

test('an entry that was put with its record is read from the packs; many of them are packed', async () => {
  const database = await opened();
  await database.putAll('log', reviews(10));
  await readAndPack(database);
  for (let n = 0; n < 201; n += 1) {
    const [entry] = reviews(1, 100 + n);
    await database.putAll('log', [entry], recordOf([entry!]));
  }
  const whole = vi.spyOn(database, 'getAll');
  expect(await packKeys(database)).toHaveLength(202);
  expect(await readAndPack(database)).toHaveLength(211);
  for (let turn = 0; turn < 210; turn += 1) await settled(database);
  expect(await packKeys(database)).toHaveLength(1);
  expect(await readPacked(database)).toHaveLength(211);
  expect(whole).not.toHaveBeenCalled();
  database.close();
});

test('an import is too large for one record', () => {
  expect(recordOf(reviews(1000))?.[0]).toHaveLength(1000);
  expect(recordOf(reviews(1001))).toBeUndefined();
  expect(recordOf([])).toBeUndefined();
});

test('whatever was put, with a record or by a version that makes none, is read', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          fc.record({ put: fc.integer({ min: 1, max: 4 }), known: fc.boolean() }),
          fc.constant('read' as const),
          fc.constant('again' as const),
        ),
        { maxLength: 12 },
      ),
      async (steps) => {
        freshStorage();
        const database = await opened();
        let last = reviews(1);
        for (const [n, step] of steps.entries()) {
          if (step === 'read') await readAndPack(database);
          else if (step === 'again') await database.putAll('log', last, recordOf(last));
          else {
            last = reviews(step.put, n * 10);
            await database.putAll('log', last, step.known ? recordOf(last) : undefined);
          }
        }
        expect(ids(await readPacked(database))).toEqual(ids(await database.getAll('log')));
        vi.clearAllTimers();
        database.close();
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  ['nothing', null],
  ['no list', { length: 3 }],
  ['a list of nothing', [null, undefined]],
  ['entries that the log does not have', reviews(3)],
  ['text', 'pack'],
])('packs that hold %s are not believed, and made anew', async (_, junk) => {
  const database = await opened();
  const values = reviews(3000);
  await database.putAll('log', values);
  await database.put('files', junk, 'pack:000000000');
  expect(ids(await readAndPack(database))).toEqual(ids(values));
  const whole = vi.spyOn(database, 'getAll');
  expect(await readPacked(database)).toEqual(values);
  expect(whole).not.toHaveBeenCalled();
  database.close();
});

test('packs that the browser cannot read any more do not keep the log from being read', async () => {
  const database = await opened();
  await database.putAll('log', reviews(20));
  await readAndPack(database);
  vi.spyOn(database, 'ask').mockRejectedValueOnce(new DOMException('', 'DataError'));
  expect(await readPacked(database)).toHaveLength(20);
  database.close();
});

test('on a full disk the packs give their room back', async () => {
  const database = await opened();
  await database.putAll('log', reviews(6000));
  const original = database.put.bind(database);
  const put = vi
    .spyOn(database, 'put')
    .mockImplementationOnce(original)
    .mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
  await readAndPack(database);
  expect(put).toHaveBeenCalledTimes(2);
  expect(await packKeys(database)).toEqual([]);
  expect(await readPacked(database)).toHaveLength(6000);
  database.close();
});

test('damaged records are packed as they are, and counted', async () => {
  const database = await opened();
  await database.putAll('log', [...reviews(3100), { id: ['odd'], at: 'never' }]);
  await readAndPack(database);
  const log = new ProgressLog(name);
  expect(await log.entries()).toHaveLength(3100);
  expect(log.report.damaged).toBe(1);
  log.pause();
  database.close();
});

test('the log of a reader with many answers: packed when it was read, and each new answer with it', async () => {
  const database = await opened();
  const values = reviews(3100);
  await database.putAll('log', values);
  const log = new ProgressLog(name);
  expect(await log.entries()).toHaveLength(3100);
  vi.runAllTimers();
  await settled(database);
  expect(await packKeys(database)).toHaveLength(2);
  await log.append(newReview({ at: 1.8e12 }));
  expect(await packKeys(database)).toHaveLength(3);
  log.pause();
  const whole = vi.spyOn(database, 'getAll');
  expect(await readPacked(database)).toHaveLength(3101);
  expect(whole).not.toHaveBeenCalled();
  database.close();
});
