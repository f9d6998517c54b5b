import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawCells } from '../../../src/learning/draw-cells.ts';

const rows = fc.uniqueArray(fc.nat(9), { minLength: 3, maxLength: 10 });
const columns = fc.integer({ min: 2, max: 4 });

describe('drawCells', () => {
  test('draws one cell a row, at most six, not all from one column', () => {
    fc.assert(
      fc.property(rows, columns, fc.string(), (all, count, seed) => {
        const cells = drawCells(all, count, seed);
        expect(cells).toHaveLength(Math.min(6, all.length));
        expect(new Set(cells.map(({ row }) => row)).size).toBe(cells.length);
        expect(cells.every(({ row }) => all.includes(row))).toBe(true);
        expect(new Set(cells.map(({ column }) => column)).size).toBeGreaterThan(1);
        expect(drawCells(all, count, seed)).toEqual(cells);
      }),
    );
  });

  test('asks others on a repeat: at least half of the cells are new', () => {
    fc.assert(
      fc.property(rows, columns, fc.string(), (all, count, seed) => {
        const before = drawCells(all, count, seed);
        const after = drawCells(all, count, `${seed}:1`, before);
        const same = after.filter((cell) =>
          before.some(({ row, column }) => row === cell.row && column === cell.column),
        );
        expect(same.length).toBeLessThanOrEqual(after.length / 2);
      }),
    );
  });

  test('the column of a row cannot be told from its place', () => {
    const places = Array.from({ length: 400 }, (_, seed) =>
      drawCells([0, 1, 2, 3], 2, String(seed))
        .map(({ column }) => column)
        .join(''),
    );
    // A fixed cycle would have two patterns; all but the two of one column are drawn.
    expect(new Set(places).size).toBe(14);
  });
});
