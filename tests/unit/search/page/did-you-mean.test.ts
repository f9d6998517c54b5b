import { describe, expect, it } from 'vitest';
import { correct } from '../../../../src/search/page/did-you-mean.ts';
import { spellings } from '../../../../src/search/word-forms.ts';

const vocabulary = {
  compounds: ['ci/cd', 're-embed'],
  words: [
    'artefact',
    'autoscaling',
    'canary',
    'containers',
    'data',
    'deployment',
    'drift',
    'expand',
    'explain',
    'feature',
    'kubernetes',
    'lineage',
    'model',
    'monitoring',
    'pipeline',
    'quantisation',
    'registry',
    'remember',
    'reproducibility',
    'retrain',
    'rollback',
    'serving',
    'store',
    'throughput',
    'versioning',
  ],
  synonyms: [['kubernetes', 'k8s', 'kube']],
};
const corrected = (query: string) => correct(query, vocabulary);

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
    ['modelbi', undefined],
    ['modlero', undefined],
    ['sotrelg', undefined],
    ['reembed', undefined],
    ['reembedding', undefined],
    ['explane', 'explain'],
    ['kv-cache', undefined],
    ['', undefined],
  ])('%j -> %j', (query, expected) => {
    expect(corrected(query)).toBe(expected);
  });
});

it.each([
  ['contarct', ['contact', 'contract'], 'contract'],
  ['trakcing', ['tracing', 'tracking'], 'tracking'],
  ['vaule', ['vault', 'value'], 'value'],
  ['hoours', ['honours', 'hours'], 'hours'],
  ['arives', ['arises', 'arrives'], 'arrives'],
  ['eror', ['eros', 'error'], 'error'],
  ['conract', ['contact', 'contract'], 'contract'],
])('takes %j of the neighbours %j for %j', (typed, words, meant) => {
  for (const order of [words, words.toReversed()]) {
    expect(correct(typed, { compounds: [], synonyms: [], words: order })).toBe(meant);
  }
});

it.each([
  ['swift', 'shift', undefined],
  ['scrum', 'scrub', undefined],
  ['drone', 'done', undefined],
  ['astronomy', 'autonomy', undefined],
  ['insurance', 'instance', undefined],
  ['modek', 'model', 'model'],
  ['modl', 'model', 'model'],
  ['canarry', 'canary', 'canary'],
  ['kuberentis', 'kubernetes', 'kubernetes'],
  ['orchestrazzion', 'orchestration', 'orchestration'],
])('takes %j beside %j for %j: another consonant makes another word', (typed, word, meant) => {
  expect(correct(typed, { compounds: [], synonyms: [], words: [word] })).toBe(meant);
});

it('leaves a word that stands in the text', () => {
  expect(correct('drfit', vocabulary, ['drfit'])).toBeUndefined();
});

it('spells a word both ways', () => {
  expect(spellings('quantization')).toContain('quantisation');
  expect(spellings('behaviour')).toContain('behavior');
  expect(spellings('labelling')).toContain('labeling');
  expect(spellings('defense')).toContain('defence');
  expect(spellings('tokenizers')).toContain('tokenisers');
  expect(spellings('drift')).toEqual(['drift']);
});
