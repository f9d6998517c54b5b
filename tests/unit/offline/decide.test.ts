import { describe, expect, it } from 'vitest';
import {
  askAbove,
  decide,
  isCostly,
  waitAfterFailure,
  type Circumstances,
} from '../../../src/offline/page/decide.ts';

const usual: Circumstances = {
  choice: undefined,
  isCostly: false,
  bytes: 3_000_000,
  download: 1_000_000,
  room: 1e9,
  failedAt: undefined,
  now: 1_000_000_000_000,
};

describe('decide', () => {
  it.each<[string, Partial<Circumstances>, string]>([
    ['saves at the first visit', {}, 'save'],
    ['asks on a costly connection', { isCostly: true }, 'ask'],
    ['asks before many megabytes', { download: askAbove + 1 }, 'ask'],
    ['saves on a costly connection what was chosen', { isCostly: true, choice: 'all' }, 'save'],
    ['saves nothing when that was chosen', { choice: 'nothing' }, 'nothing'],
    ['needs room for two versions', { room: 5_999_999 }, 'no-room'],
    ['takes room that is just enough', { room: 6_000_000 }, 'save'],
    ['saves when the browser does not tell its room', { room: undefined }, 'save'],
    ['waits a day after a failure', { failedAt: usual.now - waitAfterFailure + 1 }, 'wait'],
    ['tries again after that', { failedAt: usual.now - waitAfterFailure }, 'save'],
    [
      'does not wait for a failure in the future: the clock was changed',
      { failedAt: usual.now + 1 },
      'save',
    ],
  ])('%s', (_, given, decision) => {
    expect(decide({ ...usual, ...given })).toBe(decision);
  });
});

describe('isCostly', () => {
  it.each([
    [undefined, false],
    [null, false],
    [{}, false],
    [{ saveData: true }, true],
    [{ effectiveType: '4g' }, false],
    [{ effectiveType: '3g' }, true],
    [{ effectiveType: 'slow-2g' }, true],
    [{ type: 'cellular', effectiveType: '4g' }, true],
  ])('%j: %j', (connection, costly) => {
    expect(isCostly(connection)).toBe(costly);
  });
});
