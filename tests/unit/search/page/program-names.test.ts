import { expect, it } from 'vitest';
import { namesIn, withoutNames } from '../../../../src/search/page/program-names.ts';

it.each([
  ['--enable-prefix-caching', 'enable prefix caching', [['enableprefixcaching']]],
  [
    'vllm:num_requests_waiting',
    'vllm num requests waiting',
    [['vllmnumrequestswaiting', 'numrequestswaiting']],
  ],
  [
    'trust_remote_code=True',
    'trust remote code True',
    [['trustremotecodetrue', 'trustremotecode']],
  ],
  ['JSONDecodeError: Expecting', 'JSON Decode Error Expecting', [['jsondecodeerror']]],
  ['ImagePullBackOff', 'Image Pull Back Off', [['imagepullbackoff']]],
  ['torch.cuda.OutOfMemory', 'torch cuda OutOfMemory', [['torchcudaoutofmemory']]],
])('%j is made of %j', (query, words, names) => {
  expect([withoutNames(query), namesIn(query)]).toEqual([words, names]);
});

it.each([
  'point-in-time joins',
  'OpenTelemetry or TensorRT-LLM',
  'max_tokens',
  'CI/CD',
  'temperature=0',
  'NIST AI 600-1',
  'e.g. QLoRA',
  'gpt-4.1-mini',
])('%j has a meaning as a whole', (query) => {
  expect([withoutNames(query), namesIn(query)]).toEqual([query, []]);
});
