import { describe, expect, test } from 'vitest';
import {
  askedOn,
  newRun,
  readClock,
  readRun,
  readShared,
  revealAskedOn,
  stageOf,
  timeLeft,
  withTake,
} from '../../../../src/islands/mock-interview/interview-run.ts';
import { renamed } from '../../reader/renamed.ts';

renamed({ 'old-drift': 'drift', merged: 'drift' });

const now = Date.UTC(2026, 10, 28, 12);
const minute = 60_000;

describe('the clock', () => {
  test('counts what passed since it was read, second by second or in a hidden tab minute by minute', () => {
    const run = newRun(['drift'], 30, now);
    expect(timeLeft(readClock(run, now + 1000))).toBe(30 * minute - 1000);
    expect(timeLeft(readClock(run, now + minute))).toBe(29 * minute);
  });

  test('a lid that was closed does not count, and neither does a clock that was set back', () => {
    const run = newRun(['drift'], 30, now);
    expect(timeLeft(readClock(run, now + 10 * minute))).toBe(30 * minute);
    expect(timeLeft(readClock(run, now - 10 * minute))).toBe(30 * minute);
    const opened = readClock(run, now + 10 * minute);
    expect(timeLeft(readClock(opened, now + 11 * minute))).toBe(29 * minute);
  });
});

describe('what is asked on', () => {
  test('starts the clock again, and stops it when the answer is shown', () => {
    const revealed = {
      ...withTake(newRun(['drift'], 30, now), { revealed: true }),
      runningSince: 0,
    };
    const asked = askedOn(revealed, 2, 'And if the provider is down?', now);
    expect(asked.runningSince).toBe(now);
    expect(asked.takes[0]?.askedOn).toMatchObject({ place: 2, revealed: false });
    const shown = revealAskedOn(asked);
    expect(shown.runningSince).toBe(0);
    expect(shown.takes[0]?.askedOn?.revealed).toBe(true);
    expect(revealAskedOn(revealed)).toBe(revealed);
  });

  test('is kept over a reload, as is a run of an older version that has nothing of it', () => {
    const run = askedOn(newRun(['drift'], 30, now), 0, 'Why?', now);
    expect(readRun(JSON.parse(JSON.stringify(run)))).toEqual(run);
    const old = newRun(['drift'], 30, now);
    expect(readRun(JSON.parse(JSON.stringify(old)))).toEqual(old);
    const damaged = withTake(old, { askedOn: { place: '0' } as never });
    expect(readRun(JSON.parse(JSON.stringify(damaged)))).toBeUndefined();
  });
});

test('a design has a stage while it is answered, and other interviews have none', () => {
  const design = newRun(['gateway'], 40, now);
  expect(stageOf(design)).toBe('clarify');
  expect(stageOf(withTake(design, { took: 12 * minute }))).toBe('draft');
  expect(stageOf(withTake(design, { revealed: true }))).toBeUndefined();
  expect(stageOf(newRun(['drift'], 30, now))).toBeUndefined();
});

test.each(['?questions=drift,ci-cd).&minutes=20', '?questions=drift,ci-cd&minutes=20).'])(
  'what a chat has glued to the end of %s is no part of it',
  (address) => {
    const shared = readShared(address, (slug) => ['drift', 'ci-cd'].includes(slug));
    expect(shared).toEqual({ slugs: ['drift', 'ci-cd'], unknown: [], minutes: 20 });
  },
);

test('an address of a hundred thousand signs is read at once', () => {
  const signs = `a${')'.repeat(100_000)}a`;
  expect(readShared(`?questions=${signs}&minutes=${signs}`, () => false)?.minutes).toBe(30);
}, 1000);

test('a name that is not known is told as it stands in the address, without what is glued to it', () => {
  const shared = readShared('?questions=drift,gone)', (slug) => slug === 'drift');
  expect(shared).toMatchObject({ slugs: ['drift'], unknown: ['gone'] });
});

describe('a question that a newer version renamed', () => {
  const exists = (slug: string) => ['drift', 'ci-cd'].includes(slug);

  test('is asked by an address of before, and once where two have become one', () => {
    const shared = readShared('?questions=old-drift,ci-cd,merged,gone&minutes=20', exists);
    expect(shared).toEqual({ slugs: ['drift', 'ci-cd'], unknown: ['gone'], minutes: 20 });
  });

  test('goes on in an interview that was begun before', () => {
    const run = newRun(['ci-cd', 'old-drift'], 20, now);
    expect(readRun(JSON.parse(JSON.stringify(run)))).toEqual(newRun(['ci-cd', 'drift'], 20, now));
  });
});
