import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mergeLogs, parseLogEntry, type LogEntry } from '../../../../src/learning/review-log.ts';
import {
  readBackup,
  writeBackup,
  type BackupFile,
} from '../../../../src/reader/log/backup-file.ts';
import { packBackup, unpackBackup } from '../../../../src/reader/log/backup-text.ts';
import { planImport } from '../../../../src/reader/log/import-plan.ts';
import { seededRandom } from '../../../../src/learning/seeded-random.ts';
import { anyEntry, anyLog, readMarkOf, reviewOf } from '../../learning/log-entries.ts';

const now = Date.UTC(2200);
const today = Date.UTC(2026, 10, 24);
const schema = JSON.parse(readFileSync('public/progress-backup.schema.json', 'utf8')) as object;
const validate = new Ajv2020({ strict: true, formats: { 'date-time': true } }).compile(schema);

describe('export, then import', () => {
  test('is the identity, as a file and as a text to paste', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        const merged = mergeLogs(log);
        const file = await writeBackup(merged, '1.0.0', today);
        expect(await readBackup(file, now)).toMatchObject({ entries: merged });
        const unpacked = await unpackBackup(await packBackup(file));
        expect(unpacked).toEqual({ file });
        expect(planImport([], merged)).toEqual({ added: merged, known: 0 });
        expect(planImport(merged, merged)).toEqual({ added: [], known: merged.length });
      }),
      { numRuns: 300 },
    );
  });

  test('an import twice adds nothing the second time, and an old backup loses nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyEntry, { selector: ({ id }) => id }),
        fc.nat(10),
        (log, cut) => {
          const old = mergeLogs(log.slice(0, cut));
          const plan = planImport(mergeLogs(log), old);
          expect(plan).toEqual({ added: [], known: old.length });
        },
      ),
    );
  });
});

describe('the JSON Schema', () => {
  const fileOf = (entries: unknown[]) => ({
    format: 'llmops-handbook-progress',
    version: 1,
    entries,
  });

  test('takes what is written', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        const file: unknown = JSON.parse(await writeBackup(mergeLogs(log), '1.0.0', today));
        expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
      }),
    );
  });

  test('agrees with the reader on entries with one value replaced, one key added or one left out', () => {
    const wrong = fc.constantFrom<unknown>(null, -1, 1.5, 'x'.repeat(300), true, [], {}, '<b>', 0);
    fc.assert(
      fc.property(
        anyEntry,
        fc.nat(),
        wrong,
        fc.constantFrom('set', 'add', 'drop'),
        (entry, n, value, how) => {
          const keys = Object.keys(entry);
          const key = how === 'add' ? 'surplus' : keys[n % keys.length]!;
          const others = Object.entries(entry).filter(([name]) => name !== key);
          const changed: Record<string, unknown> = Object.fromEntries(others);
          if (how !== 'drop') changed[key] = value;
          const isRead = 'entry' in parseLogEntry(changed);
          expect(validate(fileOf([changed])), JSON.stringify(changed)).toBe(isRead);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a file that is not right is refused with a reason', () => {
  const good = (entries: readonly unknown[] = [reviewOf()], over: Partial<BackupFile> = {}) =>
    JSON.stringify({ format: 'llmops-handbook-progress', version: 1, entries, ...over });
  const review = reviewOf();

  test.each<[string, string, RegExp]>([
    ['empty', '', /no JSON, or was cut off/],
    ['truncated', good().slice(0, -9), /no JSON, or was cut off/],
    ['another file', '{"a": 1}', /no backup of this handbook/],
    ['a list', '[]', /no backup of this handbook/],
    ['null', 'null', /no backup of this handbook/],
    ['no version', good([], { version: '1' as never }), /does not say its version/],
    ['a newer version', good([], { version: 3 }), /newer version of the handbook/],
    ['no entries', good([], { entries: {} as never }), /no list of entries/],
    ['too few entries', good([], { counts: { entries: 3 } }), /should have 3 entries, and has 0/],
    ['a wrong checksum', good([review], { sha256: '0'.repeat(64) }), /checksum does not fit/],
    [
      '__proto__',
      good().replace('"took"', '"__proto__":{"admin":true},"took"'),
      /unknown key __proto__/,
    ],
    ['NaN', good().replace('"took":4000', '"took":NaN'), /no JSON/],
    ['a number too large', good().replace('"took":4000', '"took":1e999'), /wrong took/],
    ['a wrong grade', good([{ ...review, grade: 5 }]), /Entry 1 of 1 cannot be read: wrong grade/],
    ['an unknown type', good([{ ...review, type: 'x' }]), /unknown type/],
    [
      'a date in the future',
      good([{ ...review, at: today + 9 * 86_400_000 }]),
      /dated 2026-12-03.*in the future/,
    ],
    ['an id twice', good([review, { ...review, grade: 1 }]), /has the id of another one/],
    ['a lone surrogate', good([{ ...review, item: 'a#\ud800' }]), /wrong item/],
    [
      'a count that is an object with toString',
      good([], { counts: { entries: { toString: 1 } } as never }),
      /"counts" is an object, and must be/,
    ],
    [
      'a count of a megabyte that turns the line around',
      good([], { counts: `\u202e${'y'.repeat(1e6)}` as never }),
      /^The file's "counts" is \u2068\ufffdy{39}…\u2069, and must be/,
    ],
    ['a date that is none', good([], { exported: 'now' }), /"exported" is now, and must be/],
    ['a checksum that is none', good([], { sha256: 'x' }), /"sha256" is x, and must be/],
    ['nesting in an entry', good([0]).replace('[0]', `${'['.repeat(1e5)}${']'.repeat(1e5)}`), /./],
    [
      'nesting in an entry, under a checksum',
      good([0], { sha256: '0'.repeat(64) }).replace(
        '[0]',
        `[${'['.repeat(5e3)}${']'.repeat(5e3)}]`,
      ),
      /Entry 1 of 1 cannot be read/,
    ],
    [
      'nesting in the counts',
      good([], { counts: 0 as never }).replace(
        '"counts":0',
        `"counts":${'{"a":'.repeat(5e3)}1${'}'.repeat(5e3)}`,
      ),
      /"counts" is an object/,
    ],
    [
      'a key that turns the line around',
      good([{ ...review, '\u202eexe': 1 }]),
      /unknown key \u2068\ufffd\u2069exe\. Nothing/,
    ],
    ['50 MB', 'x'.repeat(50_000_000), /has 50 MB/],
  ])('%s', async (_name, text, problem) => {
    const read = await readBackup(text, today);
    expect(read).toHaveProperty('problem');
    expect((read as { problem: string }).problem).toMatch(problem);
    expect((read as { problem: string }).problem.length).toBeLessThan(400);
    expect(Object.prototype).not.toHaveProperty('admin');
  });

  test('at every byte of a file where it may be cut off', async () => {
    const text = await writeBackup(
      [reviewOf(), reviewOf({ id: review.id.replace('1', '2') })],
      '1',
      today,
    );
    for (let length = 0; length < text.trimEnd().length; length += 1) {
      expect(await readBackup(text.slice(0, length), today), `${length}`).toHaveProperty('problem');
    }
  });

  test('whatever it holds, nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (text) => {
        expect(await readBackup(text, today)).toHaveProperty('problem');
      }),
    );
  });

  test('ten thousand mutations of a file, seeded: each is read or refused, and none throws', async () => {
    const random = seededRandom('mutated backups');
    const text = await writeBackup([reviewOf(), readMarkOf()], '1', today);
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      '\\',
      '\0',
      '\u202e',
      '-1',
      '1e999',
      'null',
      '__proto__',
    ];
    for (let time = 0; time < 10_000; time += 1) {
      const place = Math.floor(random() * text.length);
      const end = place + Math.floor(random() * 12);
      const piece = pieces[Math.floor(random() * pieces.length)] ?? '';
      const mutated = text.slice(0, place) + piece + text.slice(end);
      const read = await readBackup(mutated, today);
      if ('problem' in read) expect(read.problem.length).toBeLessThan(400);
      else for (const entry of read.entries) expect(parseLogEntry(entry)).toHaveProperty('entry');
    }
  });

  test('an entry that is here with other content', () => {
    const here: LogEntry[] = [review];
    expect(planImport(here, [{ ...review, grade: 1 }])).toHaveProperty('problem');
  });

  test('a text that was cut off, changed, or would unpack to gigabytes', async () => {
    const packed = await packBackup(await writeBackup([review], '1', today));
    for (const text of [
      packed.slice(0, -8),
      `${packed.slice(0, 30)}!!${packed.slice(32)}`,
      'handbook1:',
    ]) {
      expect(await unpackBackup(text), text).toHaveProperty('problem');
    }
    const bomb = await packBackup(' '.repeat(45_000_000));
    expect(await unpackBackup(bomb)).toEqual({ problem: expect.stringMatching(/more than 40 MB/) });
  });
});

test('a note with HTML is text, and a question that is no more is kept', async () => {
  const entry: LogEntry = {
    type: 'rehearsal',
    id: review().id,
    question: 'gone-long-ago',
    at: today,
    took: 1,
    covered: ['p1'],
    points: 3,
    note: '<img src=x onerror=alert(1)>',
  };
  expect(await readBackup(await writeBackup([entry], '1', today), today)).toMatchObject({
    entries: [entry],
  });
});

function review() {
  return reviewOf();
}
