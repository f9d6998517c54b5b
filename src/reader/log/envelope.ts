import { isRecord } from '../../learning/kinds/answer-checks.ts';
import * as say from '#strings/backup-file.ts';
import * as imported from '#strings/imports.ts';
import { shownText } from './shown-text.ts';

/** What a backup says of itself, as far as it is read again. */
export interface Envelope {
  readonly values: readonly unknown[];
  readonly exported: string;
  readonly sha256: string | undefined;
}

interface Rule {
  readonly wanted: string;
  is(value: unknown): boolean;
}

const text = (most: number): Rule => ({
  wanted: imported.wanted.text(most),
  is: (value) => typeof value === 'string' && value.length <= most,
});

const form = (pattern: RegExp, wanted: string): Rule => ({
  wanted,
  is: (value) => typeof value === 'string' && pattern.test(value),
});

/** The keys of the format that may be missing; others are left to newer versions. */
const rules: Readonly<Record<string, Rule>> = {
  app: text(40),
  exported: form(/^\d{4}-[01]\d-[0-3]\dT[\d:.]{5,15}(Z|[+-][\d:]{2,5})$/, imported.wanted.time),
  sha256: form(/^[\da-f]{64}$/, imported.wanted.checksum),
  counts: {
    wanted: imported.wanted.counts,
    is: (value) =>
      isRecord(value) &&
      Object.hasOwn(value, 'entries') &&
      Number.isSafeInteger(value['entries']) &&
      (value['entries'] as number) >= 0,
  },
};

/** Reads what stands around the entries of a backup. Never throws. */
export function readEnvelope(
  file: Readonly<Record<string, unknown>>,
): Envelope | { readonly problem: string } {
  const own = (key: string) => (Object.hasOwn(file, key) ? file[key] : undefined);
  for (const [key, { is, wanted }] of Object.entries(rules)) {
    const found = own(key);
    if (found !== undefined && !is(found))
      return { problem: imported.wrongKey(key, shownText(found), wanted) };
  }
  const values = own('entries');
  if (!Array.isArray(values)) return { problem: say.noEntries };
  const counts = own('counts') as { entries: number } | undefined;
  if (counts && counts.entries !== values.length) {
    return { problem: say.wrongCount(String(counts.entries), values.length) };
  }
  return {
    values,
    exported: (own('exported') as string | undefined) ?? '',
    sha256: own('sha256') as string | undefined,
  };
}
