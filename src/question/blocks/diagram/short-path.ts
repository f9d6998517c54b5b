/** In tenths of a point, so that what is added up stays exact. */
type Point = readonly [number, number];

/** A path of GraphViz with steps in place of places, and with lines where its curves are straight: half as long. */
export function shortPath(path: string): string {
  const [, start, curves] = /^M(-?[\d.]+,-?[\d.]+)C([-\d., ]+)$/.exec(path) ?? [];
  if (start === undefined || curves === undefined) return path;
  const points = [start, ...curves.split(' ')].map(
    (text): Point =>
      text.split(',').map((number) => Math.round(Number(number) * 10)) as [number, number],
  );
  if (points.length % 3 !== 1) return path;
  let last = '';
  let short = '';
  for (let index = 3; index < points.length; index += 3) {
    const from = points[index - 3]!;
    const [first, second, to] = points.slice(index - 2, index + 1) as [Point, Point, Point];
    const step = stepOf(from, first, second, to);
    const command = step.charAt(0);
    // A command that is repeated need not be said again.
    short += command === last ? joined(short, step.slice(1)) : step;
    last = command;
  }
  return `M${written(points[0]!)}${short}`;
}

function stepOf(from: Point, first: Point, second: Point, to: Point): string {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const isLine = isSame(from, first) && isSame(second, to);
  if (!isLine)
    return `c${[first, second, to].map((point) => written([point[0] - from[0], point[1] - from[1]])).reduce(joinedTo)}`;
  if (x === 0 && y === 0) return '';
  if (y === 0) return `h${tenth(x)}`;
  return x === 0 ? `v${tenth(y)}` : `l${written([x, y])}`;
}

const isSame = (one: Point, other: Point) => one[0] === other[0] && one[1] === other[1];

/** What a number is set off with: a minus does it by itself. */
const joined = (before: string, after: string) =>
  before === '' || after.startsWith('-') ? after : ` ${after}`;

const joinedTo = (before: string, after: string) => before + joined(before, after);

const written = ([x, y]: Point) => joinedTo(tenth(x), tenth(y));

const tenth = (number: number) => String(number / 10).replace(/^(-?)0\./, '$1.');
