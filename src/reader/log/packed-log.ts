import type { Database } from './database.ts';

/*
 * A large log is kept a second time, many entries to a record: a browser takes seconds for a hundred thousand records,
 * and a quarter of one for the same entries in forty. The log itself is what holds. One transaction puts an entry into
 * both, so that all that lies in packs is in the log, and packs with as many entries as the log has are the log. Any
 * other packs are not believed, and are made anew. They lie among the files, where versions of the site that know
 * nothing of them leave them alone.
 */
const prefix = 'pack:';
const isPack = IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** To put so many entries in one record takes a few milliseconds. */
const packSize = 2500;
/** Above so many records of single entries all are packed anew. */
const mostSingle = 200;
/** More at once come of an import alone: they are packed when the log is read the next time. */
const mostAtOnce = 1000;
/** In ms: the page has its turn first. Who leaves it before has a slower start the next time, and nothing else. */
const packAfter = 3000;

/** All values of the log, from its packs where they are whole. @throws as a rejection: what IndexedDB throws */
export async function readPacked(database: Database): Promise<readonly unknown[]> {
  // Packs that cannot be read are no reason not to read the log.
  const packs = await readPacks(database).catch(() => undefined);
  const values = packs?.isWhole ? packs.values : await database.getAll('log');
  const single = packs?.single ?? [];
  if (!packs?.isWhole || single.length > mostSingle) {
    setTimeout(() => void pack(database, values, single), packAfter);
  }
  return values;
}

interface Packs {
  readonly values: readonly unknown[];
  /** They hold all that the log holds. */
  readonly isWhole: boolean;
  /** The keys of records that are no packs yet. */
  readonly single: readonly IDBValidKey[];
}

async function readPacks(database: Database): Promise<Packs> {
  let count!: IDBRequest<number>;
  let keys!: IDBRequest<IDBValidKey[]>;
  const records = await database.ask(['log', 'files'], 'readonly', (transaction) => {
    count = transaction.objectStore('log').count();
    keys = transaction.objectStore('files').getAllKeys(isPack);
    return transaction.objectStore('files').getAll(isPack);
  });
  const values = records.flat() as { readonly id: unknown }[];
  const ids = new Set(values.map(({ id }) => id));
  return {
    // Some are there twice when their own record was not deleted after they were packed.
    values: ids.size === values.length ? values : uniqueOf(values),
    isWhole: ids.size === count.result,
    single: keys.result.filter((key) => String(key).startsWith(`${prefix}+`)),
  };
}

/** The record of entries that are put into the log, and its key. Undefined where there are too many for one. */
export function recordOf(
  entries: readonly { readonly id: string }[],
): [unknown, string] | undefined {
  const [first] = entries;
  return first && entries.length <= mostAtOnce ? [entries, `${prefix}+${first.id}`] : undefined;
}

async function pack(
  database: Database,
  values: readonly unknown[],
  single: readonly IDBValidKey[],
): Promise<void> {
  // In order of time, as the log is wanted: to sort what is sorted costs nothing.
  const ordered = [...(values as { at: unknown }[])].sort((a, b) => timeOf(a) - timeOf(b));
  try {
    for (let start = 0; start < ordered.length; start += packSize) {
      const key = prefix + String(start).padStart(9, '0');
      await database.put('files', ordered.slice(start, start + packSize), key);
    }
    for (const key of single) await database.delete('files', key);
  } catch {
    // The disk is full: the room is for answers. Or the page is being left.
    await database.delete('files', isPack).catch(() => undefined);
  }
}

function uniqueOf(values: readonly { readonly id: unknown }[]): readonly unknown[] {
  return [...new Map(values.map((value) => [value.id, value])).values()];
}

function timeOf({ at }: { readonly at: unknown }): number {
  return typeof at === 'number' ? at : 0;
}
