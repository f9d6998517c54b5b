import { describe, expect, it } from 'vitest';
import {
  isFiltering,
  passes,
  type FilterState,
} from '../../../../src/islands/list-filter/filter-state.ts';

const none: FilterState = { q: '', topic: '', difficulty: '', tag: '', state: '' };
const item = {
  text: 'model registry: versions and aliases',
  topic: 'technical-mlops',
  difficulty: 'intermediate',
  tags: ['registry', 'governance'],
  question: 'model-registries',
};
const reader = {
  read: new Set(['model-registries']),
  answered: new Set<string>(),
  due: new Set(['feature-stores']),
};

it('a question with an item to answer again is due', () => {
  const other = { ...item, question: 'feature-stores' };
  expect(passes(other, { ...none, state: 'due' }, reader)).toBe(true);
});

describe('passes', () => {
  it.each<[boolean, Partial<FilterState>]>([
    [true, {}],
    [true, { q: 'registry' }],
    [true, { q: '  ALIASES  registry ' }],
    [true, { q: 'regis' }],
    // Typed with a Japanese keyboard, pasted with characters that are not seen, with the signs of a phone.
    [true, { q: 'ｒｅｇｉｓｔｒｙ' }],
    [true, { q: '\u200bregis\u00adtry\ufeff' }],
    [true, { q: '“model registry”' }],
    [true, { q: 'model‑registry' }],
    [false, { q: 'registry-model' }],
    [false, { q: 'registry canary' }],
    [true, { topic: 'technical-mlops' }],
    [false, { topic: 'mlops-fundamentals' }],
    [true, { difficulty: 'intermediate' }],
    [false, { difficulty: 'advanced' }],
    [true, { tag: 'governance' }],
    [false, { tag: 'govern' }],
    [true, { state: 'read' }],
    [false, { state: 'unread' }],
    [true, { state: 'unanswered' }],
    [false, { state: 'due' }],
    [true, { state: 'nonsense' }],
    [false, { q: 'registry', topic: 'technical-mlops', state: 'unread' }],
  ])('%j: %j', (expected, state) => {
    expect(passes(item, { ...none, ...state }, reader)).toBe(expected);
  });
});

it('knows when anything is filtered', () => {
  expect(isFiltering(none)).toBe(false);
  expect(isFiltering({ ...none, q: '  ' })).toBe(false);
  expect(isFiltering({ ...none, tag: 'x' })).toBe(true);
});
