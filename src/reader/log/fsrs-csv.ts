import { day } from '../../learning/day.ts';
import Papa from 'papaparse';
import type { Grade } from '../../learning/grade.ts';
import { parseLogEntry, type LogEntry, type Review } from '../../learning/review-log.ts';
import type { OnProgress } from './backup-file.ts';
import { importWords } from './import-words.ts';
import { shownText } from './shown-text.ts';

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
  if (text.length > largest) return { problem: 'The file has more than 40 MB.' };
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
      problem: `The first line has no column ${missing.join(', ')}. It should be ${columns.join(',')}.`,
    };
  }
  const [error] = errors.filter(({ code }) => code !== 'UndetectableDelimiter');
  if (error) return { problem: `Line ${(error.row ?? 0) + 2}: ${error.message}` };
  const there = new Set(
    known.flatMap((entry) => (entry.type === 'review' ? `${entry.item} ${entry.at}` : [])),
  );
  const reviews: Review[] = [];
  for (const [index, row] of data.entries()) {
    if (index % 5000 === 0) onProgress?.(index, data.length);
    const problem = numberProblem(row);
    if (problem) return { problem: `Line ${index + 2}: ${problem}` };
    const item = row['card_id'] ?? '';
    const at = Number(row['review_time']);
    if (at > now + day) return { problem: importWords.future(`Line ${index + 2}`, at) };
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
        problem: `Line ${index + 2} cannot be read: ${parsed.problem}. Found "${shownText(item)}". card_id is "question#item" of this handbook, review_time in milliseconds, review_rating from 1 to 4.`,
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
  review_time: { form: /^\d{12,13}$/, words: 'a whole number of milliseconds with 13 digits' },
  review_rating: { form: /^\d$/, words: 'a whole number from 1 to 4' },
  review_duration: { form: /^\d*$/, words: 'a whole number of milliseconds' },
};

/** A spreadsheet writes 1.79E+12 for many times: read as numbers, they would be answers that nobody gave. */
function numberProblem(row: Readonly<Record<string, string>>): string | undefined {
  for (const [name, { form, words }] of Object.entries(numbers)) {
    const found = (row[name] ?? '').trim();
    if (form.test(found)) continue;
    const isRounded = /^\d[.,]?\d*E\+?\d+$/i.test(found);
    return `${name} is "${shownText(found)}", and must be ${words}.${isRounded ? ' A spreadsheet has rounded it: take the file as it was saved, before one opened it.' : ''} Nothing was imported.`;
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
