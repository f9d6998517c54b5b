import { beforeAll, describe, expect, it } from 'vitest';
import { calculatorsByItem, type SiteCalculator } from '../../src/bank/calculators/calculators.ts';
import { calculationOf } from '../../src/bank/calculators/formula-of-step.ts';
import { calculatorLinks } from '../../src/bank/calculators/read-calculators.ts';
import { readBank, type SiteBank } from '../../src/bank/question-bank.ts';
import { examplesOf, workOut } from '../../src/learning/calculator.ts';

let bank: SiteBank;

beforeAll(() => {
  bank = readBank(process.cwd()).bank;
});

/** As a page carries it: through JSON. */
const carried = (calculator: SiteCalculator): SiteCalculator =>
  JSON.parse(JSON.stringify(calculator)) as SiteCalculator;

it('has a calculator for each of the nine subjects', () => {
  expect(bank.calculators.map(({ slug }) => slug)).toEqual([
    ...['kv-cache-memory', 'weights', 'fleet-size', 'cost', 'self-hosting'],
    ...['sample-size', 'error-budget', 'index-size', 'training-memory'],
  ]);
});

it('gives for every variant of every item the number that the build has', () => {
  const compared: string[] = [];
  for (const calculator of bank.calculators.map(carried)) {
    for (const { id, item } of calculator.steps) {
      const quiz = item === undefined ? undefined : calculationOf(bank.questions, item)?.quiz;
      if (!quiz) continue;
      for (const [index, { value }] of quiz.variants.entries()) {
        const given = calculator.variants[quiz.id]?.[index];
        const { problems, results } = workOut(calculator, { ...examplesOf(calculator), ...given });
        expect([...problems], `${calculator.slug}, ${item} ${index + 1}`).toEqual([]);
        const isWhole = quiz.parameters.length > 0 && !isFixed(calculator, id, item ?? '');
        if (!isWhole) continue;
        const result = results.get(id);
        expect(result && 'value' in result && result.value, `${item} ${index + 1}`).toBe(value);
        compared.push(`${item} ${index + 1}`);
      }
    }
  }
  expect(compared.length).toBeGreaterThanOrEqual(60);
});

/** Whether an input of the item is fixed in the step, which then is another sum: a later step has the item whole. */
function isFixed({ steps }: SiteCalculator, id: string, item: string): boolean {
  return steps.filter((step) => step.item === item).at(-1)?.id !== id;
}

it('hands the result of one step to the next, in its unit', () => {
  const calculator = bank.calculators.find(({ slug }) => slug === 'kv-cache-memory')!;
  const texts = { ...examplesOf(calculator), tokens: '8,192', sequences: '32' };
  const { results } = workOut(calculator, texts);
  // 2 * 80 * 8 * 128 * 2 bytes are 320 KiB.
  expect(results.get('room')).toMatchObject({
    value: ((141 * 0.9 - 70.6) * 1e9) / (320 * 1024),
    worked: expect.stringContaining('(320 × 1,024)') as string,
  });
  const own = workOut(calculator, { ...texts, KiB_a_token: '160' }).results.get('room');
  expect(own).toMatchObject({ worked: expect.stringContaining('(160 × 1,024)') as string });
});

it('the error budget of 99.9 % in 30 days is 43.2 minutes', () => {
  const calculator = bank.calculators.find(({ slug }) => slug === 'error-budget')!;
  const budget = workOut(calculator, examplesOf(calculator)).results.get('budget');
  expect(budget && 'value' in budget ? budget.value : NaN).toBeCloseTo(43.2, 9);
});

it('presets have the numbers of the shared file, in the unit of the field', () => {
  const calculator = bank.calculators.find(({ slug }) => slug === 'kv-cache-memory')!;
  const options = calculator.presets.flatMap((group) => group.options);
  expect(options.find(({ name }) => name === 'Llama 3.1 8B')?.values).toEqual({
    layers: '32',
    KV_heads: '8',
    head_size: '128',
    tokens: '131072',
  });
  expect(options.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['H100', 'H200', 'MI300X', 'B200', 'L40S']),
  );
});

describe('a link from an item', () => {
  it('leads to a calculator that has its variants, for every item that is used', () => {
    const linkOf = calculatorLinks(process.cwd(), '/x/');
    const byItem = calculatorsByItem(bank.calculators);
    expect(byItem.size).toBeGreaterThan(15);
    for (const [item, slug] of byItem) {
      const [, id = ''] = item.split('#');
      expect(linkOf(item)).toBe(`/x/calculators/${slug}/?item=${id}`);
      const calculator = bank.calculators.find((other) => other.slug === slug);
      expect(Object.keys(calculator?.variants ?? {})).toContain(id);
    }
  });

  it('is not made for an item without a calculator', () => {
    expect(calculatorLinks(process.cwd(), '/')('tool-calling#task-from-calls')).toBeUndefined();
  });
});
