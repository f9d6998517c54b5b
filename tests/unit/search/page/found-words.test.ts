import { describe, expect, it } from 'vitest';
import { isRelevant } from '../../../../src/search/page/found-words.ts';
import { fragment } from './fragment.ts';

describe('isRelevant', () => {
  const page = (excerpt: string, words = '') => ({ ...fragment(excerpt), meta: { words } });

  it.each([
    ['<mark>xenial</mark> text', ['xyzzyqq'], false],
    ['<mark>pipelines</mark> text', ['pipeline'], true],
    ['<mark>(CI)</mark> text', ['ci cd'], true],
    ['<mark>retrain</mark> text', ['retrained'], true],
    ['a title alone matched', ['pipelines'], true],
    ['nothing matched', ['xyzzyqq'], false],
    ['nothing was asked for', [], true],
  ])('%j for %j: %j', (excerpt, asked, relevant) => {
    expect(isRelevant(page(excerpt, 'What a pipeline is'), asked)).toBe(relevant);
  });

  it('knows another form of a word that was asked for', () => {
    expect(isRelevant(page('<mark>scores</mark>'), ['scoring'])).toBe(true);
    expect(isRelevant(page('<mark>logged</mark>'), ['logging'])).toBe(true);
    expect(isRelevant(page('<mark>integrity</mark>'), ['integration'])).toBe(false);
  });

  it('takes a letter with an accent for the one without, as the index does', () => {
    expect(isRelevant(page('<mark>naive</mark>'), ['naïve'])).toBe(true);
    expect(isRelevant(page('<mark>Lösung</mark>'), ['losung'])).toBe(true);
    expect(isRelevant(page('<mark>co\u0308operation</mark>'), ['cöoperation'])).toBe(true);
    expect(isRelevant(page('<mark>naive</mark>'), ['native'])).toBe(false);
  });

  it('keeps a page that has the word in its search words, whatever is marked in its text', () => {
    expect(isRelevant(page('<mark>nonsense</mark>', 'kafka'), ['kafka'])).toBe(true);
    expect(isRelevant(page('<mark>nonsense</mark>', 'flink'), ['kafka'])).toBe(false);
  });
});
