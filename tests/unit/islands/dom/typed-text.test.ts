import { expect, it } from 'vitest';
import { typedText } from '../../../../src/islands/dom/typed-text.ts';

it.each([
  ['“model drift”', '"model drift"'],
  ['„model drift“', '"model drift"'],
  ['«model drift»', '"model drift"'],
  ['„model drift”', '"model drift"'],
  ['"model drift"', '"model drift"'],
  ['″model drift″', '"model drift"'],
  ['〝model drift〞', '"model drift"'],
  ['＂model drift＂', '"model drift"'],
  ["it's", "it's"],
  ['vLLM’s', "vLLM's"],
  ['ＲＡＧ\u3000ﬁne', 'RAG fine'],
  ['nai\u0308ve', 'naïve'],
  ['\ufeffquan\u00adti\u200bzation\u202c', 'quantization'],
  ['KV‑cache', 'KV-cache'],
])('%j is read as %j', (typed, read) => {
  expect(typedText(typed)).toBe(read);
});
