import { expect, it } from 'vitest';
import { conceptsOf } from '../../../../src/search/page/concepts.ts';

const vocabulary = {
  compounds: ['ci/cd', 'in-flight', 'load-test'],
  words: ['cache', 'guardrails', 'kubernetes', 'quantisation', 'testing', 'token'],
  synonyms: [
    ['kubernetes', 'k8s', 'kube'],
    ['ci/cd', 'cicd'],
    ['throughput', 'tokens per second', 'tps'],
    ['online experiment', 'ab test'],
    ['continuous batching', 'in-flight batching'],
  ],
};

it.each([
  ['', []],
  ['drift', [['drift']]],
  ['Serving on K8s?', [['serving'], ['k8s', 'kubernetes']]],
  ['tokens per second', [['tokens per second', 'throughput']]],
  ['llm A/B testing', [['llm'], ['a/b testing', 'online experiment']]],
  ['inflight batching', [['inflight batching', 'in flight batching', 'continuous batching']]],
  ['cicd', [['cicd', 'ci cd', 'ci/cd']]],
  ['guard rails', [['guard rails', 'guardrails']]],
  ['load testing an llm', [['load testing', 'load-test', 'load test'], ['llm']]],
  ['--kube-cache-size', [['kube', 'kubernetes'], ['cache'], ['size'], ['kubecachesize']]],
  ['tokencache', [['tokencache', 'token cache']]],
  ['quantization', [['quantization', 'quantisation']]],
  ['difference between ETL vs. ELT', [['etl'], ['elt']]],
  ['between', [['between']]],
  ['"exact phrase"', [['"exact phrase"']]],
])('%j asks for %j', (query, expected) => {
  expect(conceptsOf(query, vocabulary)).toEqual(expected);
});

it('takes signs in a query as text', () => {
  expect(() => conceptsOf('a(b [c *d \\ + ?', vocabulary)).not.toThrow();
});
