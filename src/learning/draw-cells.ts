import { seededRandom, shuffle } from './seeded-random.ts';

/** A cell of a table that is asked for, both counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** As many statements as a reader sorts without tiring. */
const most = 6;
/** How often is drawn for cells that were not asked just now. */
const draws = 20;

/**
 * Draws the cells of a drill, one a row, in an order of its own; never all from one column. The same for the same seed.
 * @param rows the rows that may be asked
 * @param columns how many columns there are, at least 2
 * @param before the cells that were asked last: at least half of the new ones are others
 */
export function drawCells(
  rows: readonly number[],
  columns: number,
  seed: string,
  before: readonly Cell[] = [],
): Cell[] {
  const isNew = (cell: Cell) =>
    before.every(({ row, column }) => row !== cell.row || column !== cell.column);
  let best: Cell[] = [];
  let news = -1;
  for (let draw = 0; draw < draws && news < best.length / 2; draw += 1) {
    const cells = drawOnce(rows, columns, draw === 0 ? seed : `${seed}:${draw}`);
    const count = cells.filter(isNew).length;
    if (count > news) [best, news] = [cells, count];
  }
  return best;
}

function drawOnce(rows: readonly number[], columns: number, seed: string): Cell[] {
  const random = seededRandom(`${seed}:columns`);
  const cells = shuffle(rows, seed)
    .slice(0, most)
    .map((row) => ({ row, column: Math.floor(random() * columns) }));
  const [first, ...others] = cells;
  if (!first || others.some(({ column }) => column !== first.column)) return cells;
  return [{ ...first, column: (first.column + 1) % columns }, ...others];
}
