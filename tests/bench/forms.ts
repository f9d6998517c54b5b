import { build } from './measure-build.ts';
import { storeResults } from './results.ts';

/**
 * `npm run bench:forms`: how many times longer a build of this project takes with all forms than without, by three builds of
 * each in turns. It keeps the row in tests/bench/results.json, leaves a whole build in `dist/`, and fails above the bound.
 */
const bound = 1.5;
const times = { without: [] as number[], with: [] as number[] };
for (let turn = 0; turn < 3; turn += 1) {
  times.without.push((await build('.', { WITHOUT_FORMS: '1' })).seconds);
  times.with.push((await build('.')).seconds);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[1] ?? NaN;
}

const row = {
  'build without forms, s': Number(median(times.without).toFixed(1)),
  'build with all forms, s': Number(median(times.with).toFixed(1)),
  'times the build without': Number((median(times.with) / median(times.without)).toFixed(2)),
};
storeResults({ forms: row });
console.table({ ...row, bound });
if (row['times the build without'] > bound) process.exitCode = 1;
