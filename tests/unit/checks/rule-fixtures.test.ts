import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkBank } from '../../../src/checks/check-bank.ts';
import { allRules } from '../../../src/checks/rules/rules.ts';
import { checkFixture, fixturesOf, folder } from './rule-fixtures.ts';

beforeAll(() => {
  vi.setSystemTime('2026-11-25');
});

afterAll(() => {
  vi.useRealTimers();
});

describe.each(allRules)('$id', ({ id, severity }) => {
  it('has a passing and a failing fixture', () => {
    expect(fixturesOf(id, 'pass')).not.toEqual([]);
    expect(fixturesOf(id, 'fail')).not.toEqual([]);
  });

  it.each(fixturesOf(id, 'pass'))('passes %s', (path) => {
    expect(checkFixture(path, id).filter(({ rule }) => rule === id)).toEqual([]);
  });

  it.each(fixturesOf(id, 'fail'))('refuses %s', async (path) => {
    const found = checkFixture(path, id).filter(({ rule }) => rule === id);
    expect(found).not.toEqual([]);
    expect(new Set(found.map((problem) => problem.severity))).toEqual(new Set([severity]));
    const text = found.map(
      ({ there, message, remedy }) => `at: ${there.slice(0, 60)}\n${message}\n${remedy}\n`,
    );
    await expect(text.join('\n')).toMatchFileSnapshot(
      new URL(path.replace(/\.\w+$/, '.txt'), folder).pathname,
    );
  });
});

it('has no fixtures of a rule that does not exist', () => {
  const ids = allRules.map(({ id }) => id);
  expect(readdirSync(folder).filter((name) => !ids.includes(name))).toEqual([]);
});

it('reports a rule that throws, and the others go on', () => {
  const question = { file: 'src/content/docs/questions/pipelines/x.mdx' } as never;
  const bank = { topics: [], questions: [question], guides: [] };
  const problems = checkBank(bank, {
    ofQuestions: [
      {
        id: 'breaks',
        describe: 'A rule with a fault in it.',
        check() {
          throw new TypeError('x is undefined');
        },
      },
      {
        id: 'works',
        describe: 'A rule that always finds something.',
        severity: 'warning',
        check(_, report) {
          report({ line: 3, column: 4 }, 'Found.', 'Mend it.');
        },
      },
    ],
    ofAll: [],
  });
  expect(problems).toMatchObject([
    { rule: 'breaks', severity: 'error', message: 'The rule itself failed: x is undefined.' },
    { rule: 'works', severity: 'warning', line: 3, column: 4 },
  ]);
});
