import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { rooms as roomsByName } from '../../../rooms.config.js';

const eslint = new ESLint();
const rooms: Record<string, readonly string[]> = roomsByName;

/** The room that a file below `src` lies in; empty for one at its root. */
function roomOf(file: string): string {
  const names = Object.keys(rooms).sort((a, b) => b.length - a.length);
  return names.find((room) => file.startsWith(`${room}/`)) ?? '';
}

/** The rules that a file of this text would break. */
async function brokenRules(filePath: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const importing = (path: string) => `import { x } from '${path}';\nx();\n`;

it.each([
  ['src/learning/a.ts', '../reader/reader-log.ts'],
  ['src/learning/a.ts', '../question/question.ts'],
  ['src/learning/a.ts', '../islands/dom/element.ts'],
  ['src/question/a.ts', '../bank/question-bank.ts'],
  ['src/question/blocks/quiz/a.ts', '../../../checks/formats.ts'],
  ['src/bank/a.ts', '../checks/check-bank.ts'],
  ['src/checks/a.ts', '../authoring/skeleton.ts'],
  ['src/bank/a.ts', '../pages/index.astro'],
  ['src/reader/a.ts', '../islands/dom/element.ts'],
  ['src/reader/log/a.ts', '../../bank/question-bank.ts'],
  ['src/islands/a.ts', '../question/question.ts'],
  ['src/islands/quiz-card/a.ts', '../../search/page/find.ts'],
  ['src/islands/dom/a.ts', '../../reader/reader-log.ts'],
  ['src/search/page/a.ts', '../../bank/question-bank.ts'],
  ['src/search/a.ts', './page/find.ts'],
  ['src/navigation/a.ts', '../islands/dom/element.ts'],
])('%s may not import %s', async (file, path) => {
  expect(await brokenRules(file, importing(path))).toContain('boundaries/dependencies');
});

it.each([
  ['src/learning/a.ts', '../reader/log/tabs.ts'],
  ['src/bank/a.ts', '../checks/check-bank.ts'],
])('%s may not import types of %s', async (file, path) => {
  const text = `import type { X } from '${path}';\nexport const x: X[] = [];\n`;
  expect(await brokenRules(file, text)).toContain('boundaries/dependencies');
});

it('an Astro file may not import against the arrows', async () => {
  const text = `---\nimport { skeleton } from '../authoring/skeleton.ts';\n---\n\n<p>{skeleton}</p>\n`;
  expect(await brokenRules('src/components/A.astro', text)).toContain('boundaries/dependencies');
});

const astroFiles = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.astro'));

it.each(astroFiles)('the scripts of %s import by the arrows', async (file) => {
  const source = readFileSync(join('src', file), 'utf8');
  const scripts = [...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text]) => text ?? '',
  );
  const imported = scripts
    .flatMap((text) => ts.preProcessFile(text).importedFiles)
    .map(({ fileName }) => posix.join(posix.dirname(file), fileName));
  const from = roomOf(file);
  const against = imported.filter((to) => {
    const room = roomOf(to);
    return room !== from && room !== '' && !rooms[from]?.includes(room);
  });
  expect(against).toEqual([]);
});

it.each([
  ['src/learning/a.ts', './grade.ts'],
  ['src/question/a.ts', '../learning/seeded-random.ts'],
  ['src/question/blocks/quiz/a.ts', '../../../learning/seeded-random.ts'],
  ['src/checks/rules/a.ts', '../../bank/question-bank.ts'],
  ['src/reader/a.ts', '../learning/review-log.ts'],
  ['src/islands/a.ts', '../reader/reader-log.ts'],
  ['src/islands/quiz-card/a.ts', '../dom/element.ts'],
  ['src/search/page/a.ts', '../word-forms.ts'],
  ['src/navigation/a.ts', '../question/urls.ts'],
  ['src/navigation/a.ts', '../site.ts'],
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
