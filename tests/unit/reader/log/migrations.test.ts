import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { migrations } from '../../../../src/reader/log/migrations.ts';
import { openDatabase } from '../../../../src/reader/log/open-database.ts';
import { ProgressLog } from '../../../../src/reader/log/progress-log.ts';
import { readMarkOf, reviewOf } from '../../learning/log-entries.ts';
import { freshStorage, name } from './stored.ts';

beforeEach(freshStorage);

const entries = [reviewOf(), readMarkOf()];

/** A database as each version of the site made it. */
const fixtures = [
  {
    version: 1,
    async make() {
      const database = await openDB(name, 1, {
        upgrade: (db) => void db.createObjectStore('log', { keyPath: 'id' }),
      });
      for (const entry of entries) await database.put('log', entry);
      database.close();
    },
    stores: ['files', 'log'],
  },
];

test('every version before today has a fixture', () => {
  expect(fixtures.map(({ version }) => version)).toEqual(
    migrations.slice(1).map((_, index) => index + 1),
  );
});

test.each(fixtures)(
  'version $version is brought to today with every entry',
  async ({ make, stores }) => {
    await make();
    const database = await openDatabase(name, () => undefined);
    expect(database.version).toBe(migrations.length);
    expect([...database.objectStoreNames]).toEqual(stores);
    expect(await database.getAll('log')).toEqual(entries);
    database.close();
    const log = new ProgressLog(name);
    expect(await log.entries()).toEqual(entries);
    log.pause();
  },
);

test('each migration runs once, in its order', async () => {
  for (let version = 1; version <= migrations.length; version += 1) {
    const ran: number[] = [];
    const database = await openDB(name, version, {
      upgrade(db, from) {
        for (const [index, migrate] of migrations.slice(0, version).entries()) {
          if (index < from) continue;
          ran.push(index);
          migrate(db as never);
        }
      },
    });
    expect(ran).toEqual([version - 1]);
    database.close();
  }
});
