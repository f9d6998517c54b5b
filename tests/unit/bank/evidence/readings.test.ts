import { describe, expect, it } from 'vitest';
import type { Evidence, EvidenceRow } from '../../../../src/bank/evidence/evidence.ts';
import { levelCounts, oldestReading, readingOf } from '../../../../src/bank/evidence/readings.ts';

const row = (over: Partial<EvidenceRow> = {}): EvidenceRow => ({
  url: 'https://example.dev/a',
  says: 'It says so.',
  where: 'Section 2',
  level: 'passage',
  read: '2026-11-20',
  ...over,
});
const evidence = (...rows: EvidenceRow[]): Evidence => ({
  file: 'x.evidence.yaml',
  rows,
  placeOf: () => ({ line: 1, column: 1 }),
});

describe('readingOf', () => {
  it('says how far and when last, whatever the part of the page', () => {
    const found = readingOf(
      evidence(row(), row({ url: 'https://example.dev/a#b', read: '2026-11-27' })),
      'https://example.dev/a#c',
    );
    expect(found).toMatchObject({ words: 'Read in its own words', read: '2026-11-27' });
    expect(found?.rows).toHaveLength(2);
  });

  it.each([
    [['abstract'], 'Its abstract read'],
    [['secondary'], 'Known by another text, read'],
    [['passage', 'abstract'], 'Read in its own words and in its abstract'],
    [['passage', 'secondary'], 'Read in part, in part known by another text,'],
  ] as const)('%s: %s', (levels, words) => {
    const rows = levels.map((level) => row({ level }));
    expect(readingOf(evidence(...rows), 'https://example.dev/a')?.words).toBe(words);
  });

  it('is silent where no row tells', () => {
    expect(readingOf(evidence(row()), 'https://example.dev/b')).toBeUndefined();
    expect(readingOf(undefined, 'https://example.dev/a')).toBeUndefined();
  });
});

it('counts levels, and knows the oldest day', () => {
  const rows = evidence(row(), row({ level: 'abstract', read: '2026-10-01' }), row());
  expect(levelCounts(rows)).toEqual({ passage: 2, abstract: 1, secondary: 0 });
  expect(oldestReading(rows)).toBe('2026-10-01');
  expect(oldestReading(undefined)).toBeUndefined();
});
