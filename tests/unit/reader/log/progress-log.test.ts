import 'fake-indexeddb/auto';
import { openDB, deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mergeLogs, type LogEntry } from '../../../../src/learning/review-log.ts';
import { openDatabase } from '../../../../src/reader/log/open-database.ts';
import { ProgressLog } from '../../../../src/reader/log/progress-log.ts';
import { freshStorage, name, newReview, store, stored } from './stored.ts';

const logs: ProgressLog[] = [];

function open(): ProgressLog {
  const log = new ProgressLog(name);
  logs.push(log);
  return log;
}

const until = (done: () => boolean | Promise<boolean>) =>
  vi.waitFor(async () => expect(await done()).toBe(true), { timeout: 2000, interval: 5 });

beforeEach(freshStorage);

afterEach(() => {
  for (const log of logs.splice(0)) log.pause();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a database that works', () => {
  test('an entry is saved, and there for the next page', async () => {
    const review = newReview();
    expect(await open().append(review)).toBe('saved');
    expect(await open().entries()).toEqual([review]);
    expect(await stored()).toEqual([review]);
  });

  test('listeners hear of an entry before it is stored', async () => {
    const log = open();
    await log.entries();
    const listener = vi.fn();
    const stop = log.subscribe(listener);
    void log.append(newReview());
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    await log.append(newReview());
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test('a large import is stored whole, or not at all', async () => {
    const reviews = Array.from({ length: 4500 }, (_, n) => newReview({ at: 1.7e12 + n }));
    expect(await open().appendAll(reviews)).toBe('saved');
    expect(await stored()).toHaveLength(4500);
    const database = await openDatabase(name, () => undefined);
    const others = Array.from({ length: 4500 }, (_, n) => newReview({ at: 1.6e12 + n }));
    const broken = { ...newReview(), at: () => 1 };
    await expect(database.putAll('log', [...others, broken])).rejects.toThrow();
    database.close();
    expect(await stored()).toHaveLength(4500);
  });

  test('the entries are the same array until one is added', async () => {
    const log = open();
    await log.append(newReview());
    const before = await log.entries();
    expect(await log.entries()).toBe(before);
    await log.append(newReview());
    expect(await log.entries()).not.toBe(before);
  });

  test('two tabs, 50 answers each, interleaved: nothing is lost and both agree', async () => {
    const [one, two] = [open(), open()];
    const reviews = Array.from({ length: 100 }, (_, n) => newReview({ at: 1.7e12 + n }));
    const saved = reviews.map((review, n) => (n % 2 ? one : two).append(review));
    expect(new Set(await Promise.all(saved))).toEqual(new Set(['saved']));
    expect(await stored()).toHaveLength(100);
    await until(async () => (await one.entries()).length === 100);
    await until(async () => (await two.entries()).length === 100);
    expect(await one.entries()).toEqual(reviews);
    expect(await two.entries()).toEqual(reviews);
  });

  test('four tabs, 250 random operations: nothing is lost', async () => {
    const tabs = [open(), open(), open(), open()];
    const reviews: LogEntry[] = [];
    for (let n = 0; n < 250; n += 1) {
      const tab = tabs[(n * 7 + (n >> 2)) % 4]!;
      const review = newReview({ at: 1.7e12 + ((n * 7919) % 251) });
      reviews.push(review);
      const saved = tab.append(review);
      if (n % 3 === 0) await saved;
      if (n % 50 === 0) {
        tab.pause();
        await tab.resume();
      }
    }
    for (const tab of tabs) {
      await until(async () => (await tab.entries()).length === 250);
      expect(await tab.entries()).toEqual(mergeLogs(reviews));
    }
    expect(await stored()).toHaveLength(250);
  });

  test('after a rest it knows what other tabs wrote', async () => {
    const [one, two] = [open(), open()];
    await one.entries();
    one.pause();
    const review = newReview();
    await two.append(review);
    await one.resume();
    expect(await one.entries()).toEqual([review]);
  });

  test('a large import is read by other tabs where it is stored, and not sent to them', async () => {
    const [one, two] = [open(), open()];
    expect(await two.entries()).toEqual([]);
    const told = vi.spyOn(BroadcastChannel.prototype, 'postMessage');
    const imported = Array.from({ length: 1001 }, (_, n) => newReview({ at: 1.7e12 + n }));
    await one.appendAll(imported);
    expect(told.mock.calls).toEqual([[[]]]);
    await vi.waitFor(async () => expect(await two.entries()).toEqual(imported));
  });

  test('what another tab tells during a reading is not forgotten by it', async () => {
    (await openDatabase(name, () => undefined)).close();
    const busy = await openDB(name);
    const { store: held, done } = busy.transaction('log', 'readwrite');
    let isHeld = true;
    const hold = async (): Promise<void> => {
      await held.count();
      if (isHeld) await hold();
    };
    const holding = hold();
    const log = open();
    const heard = new Promise<void>((resolve) => log.subscribe(resolve));
    const reading = log.entries();
    const review = newReview();
    const channel = new BroadcastChannel(name);
    // Time for the reading to begin, and to wait behind the transaction.
    await new Promise((resolve) => setTimeout(resolve, 50));
    channel.postMessage([review]);
    await heard;
    isHeld = false;
    await Promise.all([holding, done]);
    expect(await reading).toEqual([review]);
    channel.close();
    busy.close();
  });

  test('damaged records are counted, skipped and left where they are', async () => {
    const good = newReview();
    const damaged = { ...newReview(), at: NaN };
    await store(good, damaged, { id: 'x' });
    const log = open();
    expect(await log.entries()).toEqual([good]);
    expect(log.report).toEqual({
      problem: undefined,
      kept: 0,
      damaged: 2,
      cleared: false,
      setAside: false,
    });
    await log.append(newReview());
    expect(await stored()).toHaveLength(4);
  });
});

describe('storage that fails', () => {
  test.each([
    ['is absent', () => vi.stubGlobal('indexedDB', undefined)],
    [
      'throws',
      () =>
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        }),
    ],
  ])('IndexedDB %s: the log lives in memory', async (_what, break_) => {
    break_();
    const log = open();
    expect(await log.entries()).toEqual([]);
    const review = newReview();
    expect(await log.append(review)).toEqual({ notSaved: 'unavailable' });
    expect(await log.entries()).toEqual([review]);
    expect(log.report).toEqual({
      problem: 'unavailable',
      kept: 1,
      damaged: 0,
      cleared: false,
      setAside: false,
    });
    vi.unstubAllGlobals();
  });

  test.each([1, 2, 3, 4, 5, 6])(
    'the write number %i fails: earlier entries stay, it is kept and saved with the next',
    async (failing) => {
      const { put } = IDBObjectStore.prototype;
      let writes = 0;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...value
      ) {
        writes += 1;
        if (writes === failing) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, value);
      });
      const log = open();
      for (let n = 1; n <= 6; n += 1) {
        const saved = await log.append(newReview({ at: 1.7e12 + n }));
        expect(saved).toEqual(n === failing ? { notSaved: 'full' } : 'saved');
        expect(log.report.kept).toBe(n === failing ? 1 : 0);
        expect(await stored()).toHaveLength(n === failing ? n - 1 : n);
        expect(await log.entries()).toHaveLength(n);
      }
      if (failing < 6) expect(log.report.problem).toBeUndefined();
    },
  );

  test('what is kept is written by itself when there is room again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const log = open();
    expect(await log.append(newReview())).toEqual({ notSaved: 'full' });
    put.mockRestore();
    const told = new Promise<void>((resolve) => log.subscribe(resolve));
    await vi.advanceTimersByTimeAsync(2000);
    await told;
    expect(log.report).toEqual({
      problem: undefined,
      kept: 0,
      damaged: 0,
      cleared: false,
      setAside: false,
    });
    expect(await stored()).toHaveLength(1);
  });

  test('an aborted transaction names what aborted it', async () => {
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...value
    ) {
      const request = put.apply(this, value);
      this.transaction.abort();
      return request;
    });
    expect(await open().append(newReview())).toEqual({ notSaved: 'unavailable' });
    expect(await stored()).toEqual([]);
  });

  // Safari ends connections of pages in the background, and reports it or not: localForage#887, odoo#253943.
  test.each(['InvalidStateError', 'UnknownError'])(
    'the connection is lost without a word, and each transaction throws %s: a new one takes the answer',
    async (error) => {
      const log = open();
      const before = newReview({ at: 1.7e12 });
      await log.append(before);
      const elsewhere = newReview({ at: 1.7e12 + 1 });
      await store(elsewhere);
      const { transaction } = IDBDatabase.prototype;
      const lost = new Set<IDBDatabase>();
      vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
        this: IDBDatabase,
        ...parameters
      ) {
        if (lost.size === 0) lost.add(this);
        if (lost.has(this)) throw new DOMException('Connection lost', error);
        return transaction.apply(this, parameters);
      });
      const review = newReview({ at: 1.7e12 + 2 });
      expect(await log.append(review)).toBe('saved');
      expect(log.report.problem).toBeUndefined();
      expect(await log.entries()).toEqual([before, elsewhere, review]);
      expect(await stored()).toHaveLength(3);
    },
  );

  test('a database that does not answer: memory after 3 s, at once from then on, saved when it does', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const deaf = await openDB(name, 1, {
      upgrade: (database) => void database.createObjectStore('log', { keyPath: 'id' }),
    });
    // Waits until `deaf` closes, and all who open meanwhile wait behind it.
    const deleted = deleteDB(name);
    const log = open();
    const first = log.append(newReview());
    await vi.advanceTimersByTimeAsync(2999);
    expect(log.report.problem).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(await first).toEqual({ notSaved: 'no-answer' });
    const second = log.append(newReview());
    await vi.advanceTimersByTimeAsync(1);
    expect(await second).toEqual({ notSaved: 'no-answer' });
    expect(await log.entries()).toHaveLength(2);

    vi.useRealTimers();
    deaf.close();
    await deleted;
    await until(() => log.report.kept === 0);
    expect(log.report.problem).toBeUndefined();
    expect(await stored()).toHaveLength(2);
  });

  test('a log that a busy disk gives too late is read when it comes, and not taken for an empty one', async () => {
    const review = newReview();
    await store(review);
    const busy = await openDB(name);
    const { store: held, done } = busy.transaction('log', 'readwrite');
    let isHeld = true;
    const hold = async (): Promise<void> => {
      await held.count();
      if (isHeld) await hold();
    };
    const holding = hold();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const log = open();
    const reading = log.entries();
    await until(() => vi.getTimerCount() > 0);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await reading).toEqual([]);
    expect(log.report.problem).toBe('no-answer');
    isHeld = false;
    await Promise.all([holding, done]);
    await until(async () => (await log.entries()).length === 1);
    expect(log.report.problem).toBeUndefined();
    busy.close();
  });

  test('a database of a newer version is not touched', async () => {
    const newer = await openDB(name, 99, {
      upgrade: (database) => void database.createObjectStore('log', { keyPath: 'id' }),
    });
    const log = open();
    expect(await log.append(newReview())).toEqual({ notSaved: 'newer' });
    expect(log.report.problem).toBe('newer');
    expect(await newer.getAll('log')).toEqual([]);
    newer.close();
  });

  test('a newer version of the site takes the database over while the tab is open', async () => {
    const log = open();
    await log.append(newReview());
    const newer = await openDB(name, 99);
    await until(() => log.report.problem === 'newer');
    expect(await log.append(newReview())).toEqual({ notSaved: 'newer' });
    expect(await newer.getAll('log')).toHaveLength(1);
    newer.close();
  });

  test('cleared while the tab is open: says so, writes nothing back, goes on', async () => {
    const log = open();
    await log.append(newReview());
    await log.append(newReview());
    await deleteDB(name);
    await until(() => log.report.cleared);
    expect(await log.entries()).toEqual([]);
    expect(await stored()).toEqual([]);
    const review = newReview();
    expect(await log.append(review)).toBe('saved');
    expect(await stored()).toEqual([review]);
  });
});

test('while site data are being cleared nothing opens: asks again, and then says so', async () => {
  const log = open();
  await log.append(newReview());
  const { open: reallyOpen } = indexedDB;
  let opened = 0;
  vi.spyOn(indexedDB, 'open').mockImplementation((...parameters) => {
    opened += 1;
    if (opened === 1) throw new DOMException('clearing', 'AbortError');
    return reallyOpen.apply(indexedDB, parameters);
  });
  await deleteDB(name);
  await until(() => log.report.cleared);
  expect(await log.entries()).toEqual([]);
});

test('without BroadcastChannel a tab works alone', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const log = open();
  expect(await log.append(newReview())).toBe('saved');
  log.pause();
  await log.resume();
  expect(await log.entries()).toHaveLength(1);
  vi.unstubAllGlobals();
});

test('what another tab tells is read like anything else: unknown until parsed', async () => {
  const log = open();
  await log.entries();
  const channel = new BroadcastChannel(name);
  const review = newReview();
  channel.postMessage('nonsense');
  channel.postMessage([null, { type: 'review' }, { ...review, grade: 9 }, review]);
  await until(async () => (await log.entries()).length === 1);
  expect(await log.entries()).toEqual([review]);
  channel.close();
});
