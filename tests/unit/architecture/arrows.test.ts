import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const eslint = new ESLint();

/** The rules that a file of this text would break. */
async function brokenRules(filePath: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const importing = (path: string) => `import { x } from '${path}';\nx();\n`;

it.each([
  ['src/learning/a.ts', '../progress/progress-log.ts'],
  ['src/learning/a.ts', '../question-bank/question.ts'],
  ['src/learning/a.ts', '../islands/element.ts'],
  ['src/question-bank/a.ts', '../islands/element.ts'],
  ['src/question-bank/quiz/a.ts', '../../progress/progress-log.ts'],
  ['src/question-bank/a.ts', '../pages/index.astro'],
  ['src/progress/a.ts', '../islands/element.ts'],
  ['src/progress/a.ts', '../question-bank/question.ts'],
  ['src/islands/a.ts', '../question-bank/question.ts'],
  ['src/islands/quiz-card/a.ts', '../../question-bank/quiz/quiz.ts'],
  ['src/navigation/a.ts', '../islands/element.ts'],
])('%s may not import %s', async (file, path) => {
  expect(await brokenRules(file, importing(path))).toContain('no-restricted-imports');
});

it.each([
  ['src/learning/a.ts', './grade.ts'],
  ['src/question-bank/a.ts', '../learning/seeded-random.ts'],
  ['src/question-bank/quiz/a.ts', '../../learning/seeded-random.ts'],
  ['src/progress/a.ts', '../learning/review-log.ts'],
  ['src/islands/a.ts', '../progress/progress-log.ts'],
  ['src/islands/quiz-card/a.ts', '../../learning/grade.ts'],
  ['src/navigation/a.ts', '../question-bank/page-url.ts'],
])('%s may import %s', async (file, path) => {
  expect(await brokenRules(file, importing(path))).toEqual([]);
});

it.each(['Date.now();', 'Math.random();', 'new Date();'])('learning has no %s', async (text) => {
  expect(await brokenRules('src/learning/a.ts', `${text}\n`)).toEqual([
    expect.stringMatching(/^no-restricted-(properties|syntax)$/),
  ]);
});

it.each(["it.skip('x', () => 1);", "test.only('x', () => 1);", "describe.todo('x');"])(
  'tests have no %s',
  async (text) => {
    expect(await brokenRules('tests/unit/a.test.ts', `${text}\n`)).toContain(
      'no-restricted-syntax',
    );
  },
);
