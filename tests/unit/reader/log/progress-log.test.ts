import { describe, expect, test, vi } from 'vitest';
import { mergeLogs, type LogEntry } from '../../../../src/learning/review-log.ts';
import { openDatabase } from '../../../../src/reader/log/open-database.ts';
import { holdLog, inFreshStorage, open, until } from './opened-logs.ts';
import { name, newReview, store, stored } from './stored.ts';

inFreshStorage();

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
    const release = await holdLog();
    const log = open();
    const heard = new Promise<void>((resolve) => log.subscribe(resolve));
    const reading = log.entries();
    const review = newReview();
    const channel = new BroadcastChannel(name);
    // Time for the reading to begin, and to wait behind the transaction.
    await new Promise((resolve) => setTimeout(resolve, 50));
    channel.postMessage([review]);
    await heard;
    await release();
    expect(await reading).toEqual([review]);
    channel.close();
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
