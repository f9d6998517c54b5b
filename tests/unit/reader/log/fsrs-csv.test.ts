import { describe, expect, test } from 'vitest';
import { readFsrsCsv, writeFsrsCsv } from '../../../../src/reader/log/fsrs-csv.ts';
import { readMarkOf, reviewOf } from '../../learning/log-entries.ts';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const log = [
  reviewOf({ id: id(1), at: 1.7e12, grade: 1 }),
  reviewOf({ id: id(2), at: 1.7e12 + 600_000, grade: 3 }),
  reviewOf({ id: id(3), at: 1.7e12 + 700_000, grade: 3, retry: true }),
  reviewOf({ id: id(4), at: 1.71e12, grade: 4, item: 'drift#a' }),
  readMarkOf(),
];
const now = Date.UTC(2026, 10, 28);
const csv = `card_id,review_time,review_rating,review_state,review_duration
ci-cd#first,1700000000000,1,0,4000
ci-cd#first,1700000600000,3,3,4000
drift#a,1710000000000,4,0,4000
`;

test('reviews are written as the FSRS optimizer reads them, tries again left out', () => {
  expect(writeFsrsCsv(log)).toBe(csv);
});

test('what is there is not read again, and a second import adds nothing', () => {
  expect(readFsrsCsv(csv, log, now)).toEqual({ reviews: [], skipped: 3 });
  const first = readFsrsCsv(csv, [], now);
  expect('reviews' in first && first.reviews).toHaveLength(3);
  const reviews = 'reviews' in first ? first.reviews : [];
  expect(readFsrsCsv(csv, reviews, now)).toEqual({ reviews: [], skipped: 3 });
  expect(new Set(reviews.map((review) => review.id)).size).toBe(3);
  expect(reviews.map(({ item, at, grade, took }) => [item, at, grade, took])).toEqual([
    ['ci-cd#first', 1.7e12, 1, 4000],
    ['ci-cd#first', 1.7e12 + 600_000, 3, 4000],
    ['drift#a', 1.71e12, 4, 4000],
  ]);
});

describe('what a spreadsheet made of the numbers is refused, and not taken for answers', () => {
  const header = 'card_id,review_time,review_rating,review_state,review_duration';
  test.each([
    ['a time as Excel shows it', 'a#b,1.79E+12,3,0,4000', /review_time is "1\.79E\+12".*rounded/],
    ['with a decimal comma', '"a#b","1,79E+12",3,0,4000', /review_time is "1,79E\+12"/],
    ['with separators', '"a#b","1,700,000,000,000",3,0,4000', /review_time is "1,700/],
    ['with a fraction', 'a#b,1700000000000.5,3,0,4000', /review_time is "1700000000000\.5"/],
    ['in seconds', 'a#b,1700000000,3,0,4000', /review_time is "1700000000"/],
    ['as a date', 'a#b,2026-11-27 10:00,3,0,4000', /review_time is "2026-11-27/],
    ['in hexadecimal', 'a#b,0x18BCFE56800,3,0,4000', /review_time is "0x18BCFE56800"/],
    ['empty', 'a#b,,3,0,4000', /review_time is ""/],
    ['a grade with a fraction', 'a#b,1700000000000,3.5,0,4000', /review_rating is "3\.5"/],
    ['a rounded duration', 'a#b,1700000000000,3,0,1.2E+04', /review_duration is "1\.2E\+04"/],
  ])('%s', (_name, row, problem) => {
    const read = readFsrsCsv(`${header}\n${row}\n`, [], now);
    expect((read as { problem: string }).problem).toMatch(/^Line 2: /);
    expect((read as { problem: string }).problem).toMatch(problem);
  });

  test('a file that Excel saved with semicolons and whole numbers is read', () => {
    const text = `${header}\na#b,1700000000000,3,0,4000\n`.replaceAll(',', ';');
    const read = readFsrsCsv(`\ufeff${text}`.replaceAll('\n', '\r\n'), [], now);
    expect('reviews' in read && read.reviews).toHaveLength(1);
  });
});

describe('a file that is not right is refused with its line', () => {
  test.each([
    ['no header', 'a#b,1,1,0,0\n', /no column card_id, review_time, review_rating/],
    ['empty', '', /no column/],
    [
      'a card of another deck',
      csv.replace('drift#a', '1488893'),
      /Line 4 cannot be read: wrong item/,
    ],
    ['a grade of 0', csv.replace(',4,0,', ',0,0,'), /Line 4 cannot be read: wrong grade/],
    ['NaN', csv.replace('1710000000000', 'NaN'), /Line 4: review_time is "NaN"/],
    [
      'a time in the future: it would be the newest answer for ever',
      csv.replace('1710000000000', String(now + 2 * 86_400_000)),
      /Line 4 is dated 2026-11-30.*in the future/,
    ],
    [
      'a card whose name turns the line around',
      csv.replace('drift#a', `\u202e${'x'.repeat(1e6)}`),
      /Found "\u2068\ufffdx{39}…\u2069"/,
    ],
    ['a row too short', 'card_id,review_time,review_rating\na#b,1700000000000\n', /Line 2/],
    [
      'an open quote',
      'card_id,review_time,review_rating\n"a#b,1700000000000,3\n',
      /Line \d: Quoted field unterminated/,
    ],
  ])('%s', (_name, text, problem) => {
    const read = readFsrsCsv(text, [], now);
    expect(read).toHaveProperty('problem');
    expect((read as { problem: string }).problem).toMatch(problem);
  });
});
