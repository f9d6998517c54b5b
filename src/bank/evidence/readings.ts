import type { Evidence, EvidenceLevel, EvidenceRow } from './evidence.ts';
import * as say from '#strings/components.ts';

/** How far a source was read, and when: what a reader is told of it. */
export interface Reading {
  /** How far, in words to begin a line with. */
  readonly words: string;
  /** The latest day on which it was read, an ISO date. */
  readonly read: string;
  readonly rows: readonly EvidenceRow[];
}

const levelWords: Readonly<Record<EvidenceLevel, string>> = say.readings;

/** What was read of the source at an address; undefined where no row tells. */
export function readingOf(evidence: Evidence | undefined, url: string): Reading | undefined {
  const bare = withoutAnchor(url);
  const rows = (evidence?.rows ?? []).filter((row) => withoutAnchor(row.url) === bare);
  const read = rows
    .map((row) => row.read)
    .sort()
    .at(-1);
  if (read === undefined) return undefined;
  // The weakest is said first: a reader must not take a report for the source.
  const levels = (['secondary', 'abstract', 'passage'] as const).filter((level) =>
    rows.some((row) => row.level === level),
  );
  const [first = 'passage', ...others] = levels;
  const words = others.length === 0 ? levelWords[first] : mixedWords(levels);
  return { words, read, rows };
}

function mixedWords(levels: readonly EvidenceLevel[]): string {
  return levels.includes('secondary') ? say.mixedSecondary : say.mixedAbstract;
}

/** How many rows of each level a page's evidence has. */
export function levelCounts(evidence: Evidence | undefined): Record<EvidenceLevel, number> {
  const counts = { passage: 0, abstract: 0, secondary: 0 };
  for (const { level } of evidence?.rows ?? []) counts[level] += 1;
  return counts;
}

/** The day of the oldest row, an ISO date: what it was read for may have changed since. */
export function oldestReading(evidence: Evidence | undefined): string | undefined {
  return (evidence?.rows ?? []).map(({ read }) => read).sort()[0];
}

function withoutAnchor(url: string): string {
  return url.replace(/#.*$/, '');
}
