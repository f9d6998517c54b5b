import { expect, it } from 'vitest';
import {
  stateInWords,
  stateOf,
  type Facts,
  type State,
} from '../../../src/offline/page/offline-state.ts';

const whole = { version: 'a', choice: 'all', saved: 9, total: 9, bytes: 1 };

it.each<[State, Facts]>([
  ['none', {}],
  ['asks', { asks: true }],
  ['unsupported', { obstacle: 'unsupported' }],
  ['no-room', { obstacle: 'no-room' }],
  ['failed', { obstacle: 'failed' }],
  ['saving', { progress: { done: 4, total: 9 } }],
  ['saving', { kept: whole, progress: { done: 4, total: 9 } }],
  ['ready', { kept: whole }],
  ['partial', { kept: { ...whole, choice: 'x' } }],
  ['old', { kept: whole, waiting: 'b' }],
  ['evicted', { kept: { ...whole, saved: 8 } }],
  ['evicted', { kept: { ...whole, saved: 0, total: 0 } }],
  ['evicted', { kept: { ...whole, saved: 8 }, waiting: 'b' }],
  ['ready', { kept: whole, obstacle: 'failed' }],
])('%s: %j', (state, facts) => {
  expect(stateOf(facts)).toBe(state);
  expect(stateInWords(facts)).toMatch(/[.…]$/);
});

it('says "ready" only when nothing is missing', () => {
  for (let saved = 0; saved < 9; saved += 1) {
    expect(stateInWords({ kept: { ...whole, saved } })).not.toMatch(/ready/i);
  }
});
