import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuantity } from '../../../src/learning/quantity.ts';
import { shownQuantity } from '../../../src/learning/shown-quantity.ts';

describe('readQuantity', () => {
  test.each<[string, string, number]>([
    ['12.5 GB', 'GB', 12.5],
    ['12,5', 'GB', 12.5],
    ['1.25e10 B', 'GB', 12.5],
    ['12.5gb', 'GB', 12.5],
    ['12500 MB', 'GB', 12.5],
    ['1 GiB', 'B', 2 ** 30],
    ['1,073,741,824', 'B', 2 ** 30],
    ['1.073.741.824', 'B', 2 ** 30],
    ['1 073 741 824 bytes', 'B', 2 ** 30],
    ["1'000'000", 'B', 1e6],
    ['1,250', 'tokens', 1250],
    ['0,125', 'USD', 0.125],
    ['1.234,5', 'USD', 1234.5],
    ['1,234.5', 'USD', 1234.5],
    ['$3', 'USD', 3],
    ['$ 1.20', 'USD', 1.2],
    ['30 cents', 'USD', 0.3],
    ['.5', '', 0.5],
    ['43.2 min', 'min', 43.2],
    ['2592 s', 'min', 43.2],
    ['1 day', 'h', 24],
    ['40 %', '%', 40],
    ['40%', '', 0.4],
    ['0.4', '%', 0.4],
    ['5 GPUs', 'GPUs', 5],
    ['1 gpu', 'GPUs', 1],
    ['120 tokens/s', 'tokens/s', 120],
    ['3 x 10^9', 'B', 3e9],
    ['2×10^3 kB', 'MB', 2],
    ['−4', '', -4],
    ['-4 %', '%', -4],
    ['7.', 'GB', 7],
    // From keyboards that write Japanese, Arabic, Persian, Hindi.
    ['１２．５　ＧＢ', 'GB', 12.5],
    ['４０％', '%', 40],
    ['－４', '', -4],
    ['٣٫٥', 'GB', 3.5],
    ['۱٬۲۵۰', 'tokens', 1250],
    ['१२ GB', 'GB', 12],
    // Money: one quantity, however it is written.
    ['$3', '$', 3],
    ['3', '$', 3],
    ['3 USD', '$', 3],
    ['$300', 'USD a month', 300],
    ['300 dollars per month', 'USD a month', 300],
    ['300 USD/month', 'USD a month', 300],
    ['$300/mo', 'USD a month', 300],
    ['$3', 'USD per million tokens', 3],
    ['$3 per million tokens', 'USD per million tokens', 3],
    ['$3/M tokens', 'USD per million tokens', 3],
    ['3 USD per 1M tokens', 'USD per million tokens', 3],
    ['30 cents per million tokens', 'USD per million tokens', 0.3],
    ['$3/M', 'USD per million tokens', 3],
    ['$3 per million tokens', '$/M', 3],
    ['€4', 'EUR', 4],
    ['4 euros', '€', 4],
    // Rates
    ['120 tokens per second', 'tokens/s', 120],
    ['120 tokens a second', 'tokens per s', 120],
    ['5 GB/s', 'GB/s', 5],
    ['5000 MB/s', 'GB/s', 5],
    // Large numbers in words
    ['200 million', 'tokens a day', 2e8],
    ['200 million tokens a day', 'tokens a day', 2e8],
    ['200M tokens/day', 'tokens a day', 2e8],
    ['5k', 'requests', 5000],
    ['$1.5 million', 'USD', 1.5e6],
    ['$2k', 'USD a month', 2000],
    ['3 million', 'million tokens', 3],
    ['3 billion tokens', 'million tokens', 3000],
    ['3000000 tokens', 'million tokens', 3],
    // Points are no share
    ['3 pp', 'percentage points', 3],
    ['3 percentage points', 'percentage points', 3],
    ['3 points', 'percentage points', 3],
    ['3', 'percentage points', 3],
  ])('%j in %j is %d', (text, unit, value) => {
    const read = readQuantity(text, unit);
    expect(read).toHaveProperty('value');
    expect((read as { value: number }).value).toBeCloseTo(value, 9);
  });

  test.each<[string, string, string]>([
    ['', 'GB', 'Write a number first, such as 12.5 GB.'],
    ['about ten', 'GB', '“about ten” is not a number. Write one such as 12.5 GB.'],
    ['NaN', '%', '“NaN” is not a number. Write one such as 12.5 %.'],
    ['1,2,3', 'GB', '“1,2,3” is not a number. Write one such as 12.5 GB.'],
    ['1.2.3', '', '“1.2.3” is not a number. Write one such as 12.5.'],
    ['12 Gb/s', 'GB', '“Gb/s” is no unit of what is asked. Write GB, such as 12.5 GB.'],
    ['12 min', 'GB', '“min” is no unit of what is asked. Write GB, such as 12.5 GB.'],
    ['3 GB', '', '“GB” is no unit of what is asked. Write a plain number, such as 12.5.'],
    [
      '3 %',
      'percentage points',
      '“%” is no unit of what is asked. Write percentage points, such as 12.5 percentage points.',
    ],
    [
      '3 percentage points',
      '%',
      '“percentage points” is no unit of what is asked. Write %, such as 12.5 %.',
    ],
    [
      '$3 a year',
      'USD a month',
      '“USD a year” is no unit of what is asked. Write USD a month, such as 12.5 USD a month.',
    ],
    [
      '120 tokens a minute',
      'tokens/s',
      '“tokens a minute” is no unit of what is asked. Write tokens/s, such as 12.5 tokens/s.',
    ],
    ['1e999', 'GB', '“1e999” is too large a number.'],
    ['12 __proto__', 'GB', '“__proto__” is no unit of what is asked. Write GB, such as 12.5 GB.'],
  ])('%j for %j says why it cannot be read', (text, unit, problem) => {
    expect(readQuantity(text, unit)).toEqual({ problem });
  });

  test('never throws, and every value is a number', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('', 'GB', '%', 'x'),
        (text, unit) => {
          const read = readQuantity(text, unit);
          expect('problem' in read ? read.problem : Number.isFinite(read.value)).toBeTruthy();
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('shownQuantity', () => {
  test.each([
    [1234.5, 'GB', '1,235 GB'],
    [0.123456, '', '0.1235'],
    [3, '$', '$3'],
    [-1200, '$', '−$1,200'],
    [3, '$/M tokens', '$3/M tokens'],
    [3, 'USD a month', '3 USD a month'],
    [40, '%', '40 %'],
  ])('%d %s', (value, unit, shown) => {
    expect(shownQuantity(value, unit)).toBe(shown);
  });
});
