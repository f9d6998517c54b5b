import { expect, it } from 'vitest';
import { inputsOf, queryOf } from '../../../../src/islands/calculator/calculator-address.ts';
import type { CalculatorData } from '../../../../src/islands/calculator/calculator-data.ts';

const field = { label: '', unit: '', least: 0 };
const data: CalculatorData = {
  fields: [
    { ...field, name: 'layers', key: 'layers', example: '80' },
    { ...field, name: 'KV_heads', key: 'kv-heads', example: '8' },
    { ...field, name: 'cache', key: 'cache', example: '', from: { step: 's', times: 1 } },
  ],
  steps: [],
  presets: [],
  variants: { 'cache-of-a-batch': [{ layers: '80' }, { layers: '32', KV_heads: '4' }] },
};
const at = (search: string, hash = '') => inputsOf(data, { search, hash });

it('without anything in the address there are the examples', () => {
  expect(at('')).toEqual({ texts: { layers: '80', KV_heads: '8', cache: '' }, named: [] });
});

it('takes what the address says, and knows what it said', () => {
  expect(at('?kv-heads=2,5&q=x')).toEqual({
    texts: { layers: '80', KV_heads: '2,5', cache: '' },
    named: ['KV_heads'],
  });
});

it('takes the variant of an item that a question hands over', () => {
  expect(at('?item=cache-of-a-batch', '#v2').texts).toMatchObject({ layers: '32', KV_heads: '4' });
  expect(at('?item=cache-of-a-batch&layers=7', '#v2').texts).toMatchObject({ layers: '7' });
});

it.each([
  ['?item=__proto__', '#v1'],
  ['?item=constructor', '#v1'],
  ['?item=toString', ''],
  ['?item=cache-of-a-batch', '#v99'],
  ['?item=cache-of-a-batch', '#v0'],
  ['?item=cache-of-a-batch', '#v1e9'],
  ['?item=nothing', '#one-token'],
  ['?%ff=%fe', '#%'],
])('%s%s gives the examples', (search, hash) => {
  expect(at(search, hash).texts).toEqual({ layers: '80', KV_heads: '8', cache: '' });
});

it('no more is taken of an input than its field takes', () => {
  expect(at(`?layers=${'9'.repeat(1e5)}`).texts['layers']).toHaveLength(60);
});

it('writes what comes back the same, keeps what is of others, and drops the item', () => {
  const texts = { layers: '32', KV_heads: '1,5 & 2', cache: ' ' };
  const query = queryOf(data, '?hl=cache&item=cache-of-a-batch&layers=1', texts);
  expect(at(query).texts).toEqual({ layers: '32', KV_heads: '1,5 & 2', cache: '' });
  expect(query).toContain('hl=cache');
  expect(query).not.toContain('item');
});

it('a field that was emptied stays empty, and does not have its example again', () => {
  const texts = { layers: ' ', KV_heads: '8', cache: '' };
  const query = queryOf(data, '?layers=80', texts);
  expect(query).not.toContain('cache');
  expect(at(query)).toEqual({ texts: { ...texts, layers: '' }, named: ['layers', 'KV_heads'] });
  expect(queryOf(data, query, { ...texts, layers: '80' })).toContain('layers=80');
});
