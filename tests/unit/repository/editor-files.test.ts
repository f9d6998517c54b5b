import Ajv2020 from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { editorFiles } from '../../../src/authoring/editor-files.ts';
import { formatProblem } from '../../../src/checks/formats.ts';
import { problemAt } from '../../../src/question/problem.ts';
import { readQuestion } from '../../../src/question/read-question.ts';
import { blockNames, blockOf } from '../../../src/question/blocks/blocks.ts';
import { edited, firstFile, goodSource } from '../question/fixture.ts';

it.each(Object.entries(editorFiles()))(
  '%s is that of the code: if not, run node scripts/write-editor-files.ts',
  (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);

it('the schema takes a good front matter and refuses a misspelt key', () => {
  const schema = JSON.parse(editorFiles()['schemas/question.schema.json']!) as object;
  const validate = new Ajv2020({ validateFormats: false }).compile(schema);
  const front = parse(/^---\n([\s\S]*?)\n---/.exec(goodSource)?.[1] ?? '') as object;
  expect(validate(front)).toBe(true);
  expect(validate({ ...front, shortTitel: 'x' })).toBe(false);
});

it.each(blockNames)('the example of %s is read without a problem', (name) => {
  const { example } = blockOf(name)!;
  const once = {
    ShortAnswer: /<ShortAnswer>[\s\S]*<\/ShortAnswer>/,
    KeyPoints: /<KeyPoints>[\s\S]*<\/KeyPoints>/,
  };
  const place =
    name in once ? once[name as keyof typeof once] : '{/* A comment for the next author. */}';
  expect(readQuestion(firstFile, edited(place, example)).problems).toEqual([]);
});

it('the task in VS Code finds what the check prints', () => {
  const tasks = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as {
    tasks: { problemMatcher: { pattern: { regexp: string }[] } }[];
  };
  const [first, second] = tasks.tasks[0]!.problemMatcher.pattern.map(
    ({ regexp }) => new RegExp(regexp),
  );
  const at = { line: 3, column: 7 };
  const what = { rule: 'no-filler', severity: 'warning', message: 'Found.', remedy: 'x' } as const;
  const [head = '', message = ''] = formatProblem(problemAt('src/a.mdx', at, what)).split('\n');
  expect(first?.exec(head)?.slice(1)).toEqual(['src/a.mdx', '3', '7', 'warning', 'no-filler']);
  expect(second?.exec(message)?.[1]).toBe('Found.');
});
