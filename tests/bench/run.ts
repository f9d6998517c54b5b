import { cpSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { build, checkContent } from './measure-build.ts';
import { measureBrowser } from './measure-browser.ts';
import { measurePages, updateBytes } from './measure-pages.ts';
import { editOne, multiplied, realQuestions } from './multiply.ts';
import { storedResults, storeResults, type Rows } from './results.ts';

/**
 * `npm run bench [-- questions …]`: what the handbook costs to build, to host and to read as it grows, as it is and at
 * 700 questions unless told. It prints one table, and keeps it in tests/bench/results.json beside what was measured before
 * of other sizes. Seven thousand end at the memory that Node allows itself. Fewer than there are is what there is.
 */
const sizes = process.argv.slice(2).map(Number);
const wanted = (sizes.length > 0 ? sizes : [0, 700]).map((size) => Math.max(size, realQuestions()));
/** A second build of more than so many questions is not worth its minutes: what an edit changes is known by then. */
const mostForUpdate = 1000;

async function measure(questions: number): Promise<Rows> {
  const project = multiplied(questions);
  try {
    const dist = join(project, 'dist');
    const check = await checkContent(project);
    const built = await build(project);
    const rows = {
      'build, s': round(built.seconds),
      'build, peak MB': Math.round(built.megabytes),
      'content check, s': round(check.seconds),
      ...measurePages(dist),
      'first save, bytes': updateBytes(undefined, dist),
      ...(await measureBrowser(dist)),
    };
    if (questions > mostForUpdate) return rows;
    const before = join(project, 'before');
    cpSync(dist, before, { recursive: true });
    editOne(project);
    await build(project);
    return { ...rows, 'update after an edit, bytes': updateBytes(before, dist) };
  } finally {
    rmSync(project, { recursive: true });
  }
}

/** By which power of the number of questions a row grows: 1 is in step with it, 0 not at all. */
function exponent(rows: ReadonlyMap<number, Rows>, name: string): number | undefined {
  const known = [...rows].filter(([, row]) => row[name] !== undefined).sort(([a], [b]) => a - b);
  const [small, large] = [known[0], known.at(-1)];
  if (!small || !large || small === large || !small[1][name]) return undefined;
  return round(Math.log(large[1][name]! / small[1][name]) / Math.log(large[0] / small[0]), 2);
}

function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}

const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}`;
for (const questions of wanted) {
  storeResults({ machine, sizes: { [questions]: await measure(questions) } });
}
const rows = new Map(
  Object.entries(storedResults().sizes ?? {}).map(([size, row]) => [Number(size), row]),
);
const names = [...new Set([...rows.values()].flatMap((row) => Object.keys(row)))];
console.log(machine);
console.table(
  Object.fromEntries(
    names.map((name) => [
      name,
      {
        ...Object.fromEntries([...rows].map(([size, row]) => [`${size} questions`, row[name]])),
        exponent: exponent(rows, name),
      },
    ]),
  ),
);
