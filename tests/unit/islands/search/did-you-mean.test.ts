import { describe, expect, it } from 'vitest';
import { reword, spellings } from '../../../../src/islands/search/did-you-mean.ts';

const vocabulary = {
  compounds: ['ci/cd'],
  words: [
    'artefact',
    'autoscaling',
    'canary',
    'containers',
    'data',
    'deployment',
    'drift',
    'feature',
    'kubernetes',
    'lineage',
    'model',
    'monitoring',
    'pipeline',
    'quantisation',
    'registry',
    'reproducibility',
    'retrain',
    'rollback',
    'serving',
    'store',
    'throughput',
    'versioning',
  ],
  synonyms: [
    ['kubernetes', 'k8s', 'kube'],
    ['ci/cd', 'cicd'],
    ['throughput', 'tokens per second', 'tps'],
    ['feature store', 'feature platform'],
  ],
};
const corrected = (query: string) => reword(query, vocabulary).corrected;

describe('corrected', () => {
  it.each([
    ['quantisaton', 'quantisation'],
    ['kubernets', 'kubernetes'],
    ['montioring', 'monitoring'],
    ['reproducability', 'reproducibility'],
    ['pipelin', undefined],
    ['pipelines', undefined],
    ['retrained', undefined],
    ['registery', 'registry'],
    ['depolyment model', 'deployment model'],
    ['drfit', 'drift'],
    ['data verisoning', 'data versioning'],
    ['featre stor', 'feature stor'],
    ['ROLBACK', 'rollback'],
    ['quantization', undefined],
    ['artifact', undefined],
    ['p99', undefined],
    ['xyzzyqq', undefined],
    ['kv-cache', undefined],
    ['', undefined],
  ])('%j -> %j', (query, expected) => {
    expect(corrected(query)).toBe(expected);
  });
});

describe('variants', () => {
  it.each([
    ['k8s', ['kubernetes']],
    ['serving on k8s?', ['serving on kubernetes?']],
    ['tokens per second', ['throughput']],
    ['cicd', ['ci/cd']],
    ['feature platform drfit', ['feature store drift']],
    ['tps and k8s', ['kubernetes', 'throughput']],
    ['throughput', []],
    ['https', []],
  ])('%j -> %j', (query, expected) => {
    const { variants } = reword(query, vocabulary);
    expect(variants).toHaveLength(expected.length);
    for (const word of expected)
      expect(variants.some((variant) => variant.includes(word))).toBe(true);
  });

  it('takes signs in a query as text', () => {
    expect(() => reword('a(b [c *d \\ +', vocabulary)).not.toThrow();
  });
});

it('spells a word both ways', () => {
  expect(spellings('quantization')).toContain('quantisation');
  expect(spellings('behaviour')).toContain('behavior');
  expect(spellings('labelling')).toContain('labeling');
  expect(spellings('drift')).toEqual(['drift']);
});
