import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ProgressLog } from '../../../../src/reader/log/progress-log.ts';
import { freshStorage, name, newReview, stored } from './stored.ts';

const records = new Map<string, string>();
const logs: ProgressLog[] = [];

/** localStorage as browsers have it: its keys are its properties. */
function fakeLocalStorage(): Storage {
  return new Proxy({} as Storage, {
    get: (_target, key) => {
      const methods: Record<string, unknown> = {
        getItem: (name: string) => records.get(name) ?? null,
        setItem: (name: string, value: string) => void records.set(name, value),
        removeItem: (name: string) => void records.delete(name),
      };
      return methods[String(key)];
    },
    ownKeys: () => [...records.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
}

function open(): ProgressLog {
  const log = new ProgressLog(name);
  logs.push(log);
  return log;
}

beforeEach(() => {
  records.clear();
  freshStorage();
  vi.stubGlobal('localStorage', fakeLocalStorage());
});

afterEach(() => {
  for (const log of logs.splice(0)) log.pause();
  vi.unstubAllGlobals();
});

test('what the database did not take is there after a reload, and is stored when it takes it', async () => {
  const { open: reallyOpen } = indexedDB;
  indexedDB.open = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const [one, two] = [newReview(), newReview({ at: 1.7e12 })];
  expect(await open().append(one)).toEqual({ notSaved: 'full' });
  expect(await open().append(two)).toEqual({ notSaved: 'full' });
  expect(records.size).toBe(2);
  indexedDB.open = reallyOpen;
  expect(await open().entries()).toHaveLength(2);
  await vi.waitFor(async () => expect(await stored()).toHaveLength(2));
  expect(records.size).toBe(0);
});

test('an old tab beside a newer version of the site puts its answers aside and leaves the database alone', async () => {
  const old = open();
  await old.append(newReview());
  const newer = await openDB(name, 99);
  await vi.waitFor(() => expect(old.report.problem).toBe('newer'));
  expect(await old.append(newReview({ at: 1.7e12 }))).toEqual({ notSaved: 'newer' });
  expect(await newer.getAll('log')).toHaveLength(1);
  expect([...records.values()].flatMap((text) => JSON.parse(text) as unknown[])).toHaveLength(1);
  newer.close();
});

test('a record that is damaged, or holds no entries, harms nothing and stays', async () => {
  records.set(`${name}:unsaved:a`, '{"not": "a list"}');
  records.set(`${name}:unsaved:b`, '[{"type":"unknown"}, null, 3]');
  records.set(`${name}:unsaved:c`, '[{"type":"rev');
  records.set(`${name}:unsaved:d`, JSON.stringify([newReview({ at: 1.7e12 })]));
  records.set('someone-else', '[1]');
  const log = open();
  expect(await log.entries(), 'the record behind the damaged ones').toHaveLength(1);
  expect(await log.append(newReview())).toBe('saved');
  expect(records.get(`${name}:unsaved:a`)).toBeDefined();
  expect(records.get(`${name}:unsaved:b`)).toBeDefined();
  expect(records.get(`${name}:unsaved:c`)).toBeDefined();
  expect(records.get('someone-else')).toBeDefined();
});

test('entries are added together or not at all', async () => {
  const log = open();
  const reviews = [newReview(), newReview({ at: 1.7e12 }), newReview({ at: 1.6e12 })];
  expect(await log.appendAll(reviews)).toBe('saved');
  expect(await stored()).toHaveLength(3);
});
