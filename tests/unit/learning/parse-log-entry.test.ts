import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestSlug } from '../../../src/learning/longest-slug.ts';
import { entryDuration, entryTime, parseLogEntry } from '../../../src/learning/parse-log-entry.ts';
import { anyEntry, readMarkOf, reviewOf } from './log-entries.ts';

const good = reviewOf();
const withoutType = { ...good, type: undefined };

describe('parseLogEntry', () => {
  test('gives back every entry that it could have written', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        expect(parseLogEntry(JSON.parse(JSON.stringify(entry)))).toEqual({ entry });
      }),
      { numRuns: 1000 },
    );
  });

  test('has room for the longest slug and id, and for no longer ones', () => {
    const withItem = (letters: number) => {
      const name = 'a'.repeat(letters);
      return parseLogEntry({ ...good, item: `${name}#${name}` });
    };
    expect(withItem(longestSlug)).toHaveProperty('entry');
    expect(withItem(longestSlug + 1)).toHaveProperty('problem');
  });

  test('never throws, whatever the JSON or the value', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (value) => {
        expect(parseLogEntry(value)).toHaveProperty('problem');
      }),
      { numRuns: 2000 },
    );
  });

  test('an entry with one value replaced by anything is read as itself or refused', () => {
    const keys = fc.constantFrom(...Object.keys(good));
    fc.assert(
      fc.property(keys, fc.jsonValue(), (key, value) => {
        const parsed = parseLogEntry({ ...good, [key]: value });
        if ('entry' in parsed) expect(parsed.entry).toEqual({ ...good, [key]: value });
      }),
      { numRuns: 1000 },
    );
  });

  test('is not cut short: every truncation of its JSON is no JSON or refused', () => {
    const json = JSON.stringify([good, readMarkOf()]);
    for (let length = 0; length < json.length; length += 1) {
      expect(() => JSON.parse(json.slice(0, length)) as unknown).toThrow();
    }
  });

  test.each([
    ['null', null],
    ['an array', [good]],
    ['text', 'review'],
    ['an unknown kind', { ...good, type: 'bookmark' }],
    ['a kind from the prototype', { ...good, type: 'constructor' }],
    ['no kind', { ...good, type: undefined }],
    ['an id that is no UUID', { ...good, id: '1' }],
    ['an item without a question', { ...good, item: '#first' }],
    ['an item with markup', { ...good, item: 'ci-cd#<b>' }],
    ['NaN as time', { ...good, at: NaN }],
    ['a time before 2000', { ...good, at: Date.UTC(2000) - 1 }],
    ['a time from 2200 on', { ...good, at: Date.UTC(2200) }],
    ['a time as text', { ...good, at: '2026-11-23' }],
    ['half a millisecond', { ...good, at: good.at + 0.5 }],
    ['grade 0', { ...good, grade: 0 }],
    ['grade 5', { ...good, grade: 5 }],
    ['grade 1.5', { ...good, grade: 1.5 }],
    ['grade "3"', { ...good, grade: '3' }],
    ['negative duration', { ...good, took: -1 }],
    ['endless duration', { ...good, took: Infinity }],
    ['retry: false', { ...good, retry: false }],
    ['retry: undefined', { ...good, retry: undefined }],
    ['an unknown key', { ...good, state: 7 }],
    ['no answer', { ...good, answer: null }],
    ['an answer without a kind', { ...good, answer: { chosen: ['o1'] } }],
    ['an unknown kind of answer with markup', { ...good, answer: { kind: '<b>', text: '' } }],
    [
      'an unknown kind of answer that is long',
      { ...good, answer: { kind: 'essay', text: 'x'.repeat(201) } },
    ],
    [
      'an unknown kind of answer that is deep',
      { ...good, answer: { kind: 'essay', parts: { a: 1 } } },
    ],
    ['a diagnosis without its line', { ...good, answer: { kind: 'diagnosis', chosen: 'o1' } }],
    [
      'a diagnosis with a list',
      { ...good, answer: { kind: 'diagnosis', chosen: ['o1'], line: 'l1' } },
    ],
    ['half a second thought', { ...good, answer: { kind: 'second-thought', first: 'o1' } }],
    ['an estimate as text', { ...good, answer: { kind: 'estimate', variant: 'v1', value: '3' } }],
    ['an inverse without input', { ...good, answer: { kind: 'inverse', variant: 'v1', value: 3 } }],
    ['chosen that is no list', { ...good, answer: { kind: 'choice', chosen: 'o1' } }],
    ['an option twice', { ...good, answer: { kind: 'choice', chosen: ['o1', 'o1'] } }],
    ['a sparse list', { ...good, answer: { kind: 'choice', chosen: Array(2) } }],
    ['an endless list', { ...good, answer: { kind: 'choice', chosen: Array(65).fill('o1') } }],
    ['a column that is no text', { ...good, answer: { kind: 'sort', placed: { r1c0: 1 } } }],
    ['an entry inherited', Object.create(good)],
    ['a kind inherited', Object.assign(Object.create({ type: 'review' }) as object, withoutType)],
    ['__proto__ at the top', JSON.parse(`{"__proto__":${JSON.stringify(good)}}`)],
    [
      '__proto__ beside good keys',
      JSON.parse(JSON.stringify(good).replace('{', '{"__proto__":{"retry":true},')),
    ],
    [
      '__proto__ as a statement',
      { ...good, answer: JSON.parse('{"kind":"sort","placed":{"__proto__":"MLOps"}}') },
    ],
    ['a question with a slash', readMarkOf({ question: '../x' })],
    ['read as a number', { ...readMarkOf(), read: 1 }],
  ])('refuses %s', (_what, value: unknown) => {
    expect(parseLogEntry(value)).toEqual({ problem: expect.any(String) });
  });

  test('keeps an answer of a kind that a newer version has', () => {
    const entry = { ...good, answer: { kind: 'essay', text: 'short', parts: ['o1'], sure: true } };
    expect(parseLogEntry(entry)).toEqual({ entry });
  });

  test('a problem says where it lies', () => {
    expect(parseLogEntry({ ...good, grade: 7 })).toEqual({ problem: 'wrong grade' });
    expect(parseLogEntry({ ...good, secret: 7 })).toEqual({ problem: 'unknown key secret' });
    expect(parseLogEntry({ type: 'x' })).toEqual({ problem: 'unknown type' });
  });

  test('nothing is taken from a prototype', () => {
    const value = Object.assign(Object.create({ retry: true }) as object, good);
    expect(parseLogEntry(value)).toEqual({ entry: good });
    const parsed = parseLogEntry(value);
    expect('entry' in parsed && 'retry' in parsed.entry).toBe(false);
  });
});

test('a clock that is far off still makes an entry that can be read', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (now, took) => {
      const entry = reviewOf({ at: entryTime(now), took: entryDuration(took) });
      expect(parseLogEntry(entry)).toEqual({ entry });
    }),
  );
});
