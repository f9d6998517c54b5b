import { openDB, deleteDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { holdLog, inFreshStorage, open, until } from './opened-logs.ts';
import { name, newReview, store, stored } from './stored.ts';

inFreshStorage();

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
  const release = await holdLog();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const log = open();
  const reading = log.entries();
  await until(() => vi.getTimerCount() > 0);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await reading).toEqual([]);
  expect(log.report.problem).toBe('no-answer');
  await release();
  await until(async () => (await log.entries()).length === 1);
  expect(log.report.problem).toBeUndefined();
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
