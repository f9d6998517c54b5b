import 'fake-indexeddb/auto';
import { openDB, type IDBPDatabase } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ProgressLog } from '../../../../src/reader/log/progress-log.ts';
import { keepFile, keptFile } from '../../../../src/reader/log/kept-file.ts';
import { freshStorage, name, newReview } from './stored.ts';

const logs: ProgressLog[] = [];

function open(): ProgressLog {
  const log = new ProgressLog(name);
  logs.push(log);
  return log;
}

beforeEach(freshStorage);
afterEach(() => {
  for (const log of logs.splice(0)) log.pause();
});

const shapes: [string, number, (database: IDBPDatabase) => void][] = [
  ['no stores', 2, () => undefined],
  ['no stores, in the first version', 1, () => undefined],
  ['stores of another program', 2, (database) => void database.createObjectStore('users')],
  [
    'a log without keys',
    2,
    (database) => {
      database.createObjectStore('log');
      database.createObjectStore('files');
    },
  ],
  [
    'a log with another key',
    1,
    (database) => void database.createObjectStore('log', { keyPath: 'at' }),
  ],
  [
    'the store that the next version would make',
    1,
    (database) => {
      database.createObjectStore('log', { keyPath: 'id' });
      database.createObjectStore('files');
    },
  ],
  ['a version of another program', 99, (database) => void database.createObjectStore('users')],
];

describe.each(shapes)('a database with %s', (_name, version, upgrade) => {
  test('is left as it is; answers are kept beside it, and it is said', async () => {
    const foreign = await openDB(name, version, { upgrade });
    const stores = [...foreign.objectStoreNames];
    if (stores.includes('users')) await foreign.put('users', 'x', 1);
    foreign.close();

    const review = newReview();
    const log = open();
    expect(await log.append(review)).toBe('saved');
    expect(log.report).toMatchObject({ problem: undefined, kept: 0, setAside: true });
    const next = open();
    expect(await next.entries()).toEqual([review]);
    expect(next.report.setAside).toBe(true);
    await keepFile(name, 'handle');
    expect(await keptFile(name)).toBe('handle');

    const after = await openDB(name);
    expect([...after.objectStoreNames]).toEqual(expect.arrayContaining(stores));
    if (stores.includes('users')) expect(await after.get('users', 1)).toBe('x');
    after.close();
  });
});

test('a newer version of the site is none of these', async () => {
  const newer = await openDB(name, 9, {
    upgrade(database) {
      database.createObjectStore('log', { keyPath: 'id' });
      database.createObjectStore('files');
      database.createObjectStore('more');
    },
  });
  newer.close();
  const log = open();
  expect(await log.append(newReview())).toEqual({ notSaved: 'newer' });
  expect(log.report.setAside).toBe(false);
});
