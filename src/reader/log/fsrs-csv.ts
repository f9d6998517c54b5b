import { day } from '../../learning/day.ts';
import Papa from 'papaparse';
import type { Grade } from '../../learning/grade.ts';
import { parseLogEntry, type LogEntry, type Review } from '../../learning/review-log.ts';
import type { OnProgress } from './backup-file.ts';
import { shownText } from './shown-text.ts';
import * as say from '#strings/fsrs-csv.ts';
import * as imported from '#strings/imports.ts';

/** Columns of the review log that the FSRS optimizer reads. Times in ms, durations in ms, grades from 1 to 4. */
const columns = ['card_id', 'review_time', 'review_rating', 'review_state', 'review_duration'];

const largest = 40_000_000;

/** The reviews of a log as CSV; state 0 is new, 1 learning, 2 review, 3 relearning. Tries again are left out. */
export function writeFsrsCsv(log: readonly LogEntry[]): string {
  const before = new Map<string, Grade>();
  const rows = log.flatMap((entry) => {
    if (entry.type !== 'review' || entry.retry) return [];
    const last = before.get(entry.item);
    before.set(entry.item, entry.grade);
    const state = last === undefined ? 0 : last === 1 ? 3 : 2;
    return [[entry.item, entry.at, entry.grade, state, entry.took]];
  });
  return Papa.unparse({ fields: columns, data: rows }, { newline: '\n' }) + '\n';
}

/**
 * Reads reviews. Each gets an id out of its content, so that a second import adds nothing.
 * @param known reviews that are there already, under whatever id, are not read again
 * @param now reviews more than a day ahead of it are refused, as in a backup
 */
export function readFsrsCsv(
  text: string,
  known: readonly LogEntry[],
  now: number,
  onProgress?: OnProgress,
): { readonly reviews: Review[]; readonly skipped: number } | { readonly problem: string } {
  if (text.length > largest) return { problem: say.tooLarge };
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const missing = columns.filter(
    (column) =>
      !['review_state', 'review_duration'].includes(column) && !meta.fields?.includes(column),
  );
  if (missing.length > 0) {
    return {
      problem: say.noColumn(missing.join(', '), columns.join(',')),
    };
  }
  const [error] = errors.filter(({ code }) => code !== 'UndetectableDelimiter');
  if (error) return { problem: say.inLine((error.row ?? 0) + 2, error.message) };
  const there = new Set(
    known.flatMap((entry) => (entry.type === 'review' ? `${entry.item} ${entry.at}` : [])),
  );
  const reviews: Review[] = [];
  for (const [index, row] of data.entries()) {
    if (index % 5000 === 0) onProgress?.(index, data.length);
    const problem = numberProblem(row);
    if (problem) return { problem: say.inLine(index + 2, problem) };
    const item = row['card_id'] ?? '';
    const at = Number(row['review_time']);
    if (at > now + day) {
      const date = new Date(at).toISOString().slice(0, 10);
      return { problem: imported.inFuture(imported.line(index + 2), date) };
    }
    const review = {
      type: 'review',
      id: idOf(`${item} ${at}`),
      item,
      at,
      grade: Number(row['review_rating']),
      took: Math.min(Math.max(Math.round(Number(row['review_duration']) || 0), 0), day),
    };
    const parsed = parseLogEntry(review);
    if ('problem' in parsed) {
      return {
        problem: say.unreadable(index + 2, parsed.problem, shownText(item)),
      };
    }
    if (there.has(`${item} ${at}`)) continue;
    there.add(`${item} ${at}`);
    reviews.push(parsed.entry as Review);
  }
  return { reviews, skipped: data.length - reviews.length };
}

/** How the numbers of a row must be written. A duration may be missing. */
const numbers: Readonly<Record<string, { readonly form: RegExp; readonly words: string }>> = {
  review_time: { form: /^\d{12,13}$/, words: say.numbers.review_time },
  review_rating: { form: /^\d$/, words: say.numbers.review_rating },
  review_duration: { form: /^\d*$/, words: say.numbers.review_duration },
};

/** A spreadsheet writes 1.79E+12 for many times: read as numbers, they would be answers that nobody gave. */
function numberProblem(row: Readonly<Record<string, string>>): string | undefined {
  for (const [name, { form, words }] of Object.entries(numbers)) {
    const found = (row[name] ?? '').trim();
    if (form.test(found)) continue;
    const isRounded = /^\d[.,]?\d*E\+?\d+$/i.test(found);
    return say.wrongNumber(name, shownText(found), words, isRounded);
  }
  return undefined;
}

/** A UUID (version 8, RFC 9562) out of a text: four FNV-1a hashes of it. */
function idOf(text: string): string {
  const hex = [0, 1, 2, 3]
    .map((seed) => {
      let hash = 0x811c9dc5 ^ seed;
      for (const character of `${text} ${seed}`) {
        hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
      }
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
