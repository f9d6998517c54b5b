import { expect, test } from 'vitest';
import {
  isAnswered,
  newRun,
  readRun,
  withAnswer,
  type PlacementRun,
} from '../../../../src/islands/placement/placement-run.ts';
import { renamed } from '../../reader/renamed.ts';

renamed({ 'old-drift': 'drift' });

const asking = (item: string, run: PlacementRun = newRun('seed')): PlacementRun => ({
  ...run,
  item,
});

test('the first answer to an item counts, and a second to it does not', () => {
  const run = withAnswer(asking('drift#a'), false);
  expect(run.takes).toEqual([{ item: 'drift#a', right: false }]);
  expect(isAnswered(run)).toBe(true);
  expect(withAnswer(run, true)).toBe(run);
  const next = withAnswer(asking('ci-cd#a', run), true);
  expect(next.takes.map(({ right }) => right)).toEqual([false, true]);
});

test('before an item is asked nothing is answered', () => {
  const run = newRun('seed');
  expect(isAnswered(run)).toBe(false);
  expect(withAnswer(run, true)).toBe(run);
});

test('is kept over a reload', () => {
  const run = asking('ci-cd#a', withAnswer(asking('drift#a'), true));
  expect(readRun(JSON.parse(JSON.stringify(run)))).toEqual(run);
});

test.each([
  null,
  'run',
  [],
  {},
  { seed: 1, item: '', takes: [] },
  { seed: 'a', item: 3, takes: [] },
  { seed: 'a', item: '', takes: {} },
  { seed: 'a', item: '', takes: [{ item: 'a#b' }] },
  { seed: 'a', item: '', takes: [null] },
  { seed: 'a', item: '', takes: Array(13).fill({ item: 'a#b', right: true }) },
])('what is not whole is not read: %j', (value) => {
  expect(readRun(value)).toBeUndefined();
});

test('goes on with items whose question a newer version renamed', () => {
  const run = asking('old-drift#b', { ...newRun('seed'), takes: [take('old-drift#a')] });
  expect(readRun(run)).toEqual(asking('drift#b', { ...run, takes: [take('drift#a')] }));
});

function take(item: string) {
  return { item, right: true };
}
