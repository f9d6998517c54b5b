import Ajv2020 from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { editorFiles } from '../../../src/authoring/editor-files.ts';
import { formatProblem } from '../../../src/checks/formats.ts';
import { problemAt } from '../../../src/question/problem.ts';
import { readQuestion } from '../../../src/question/read-question.ts';
import { markdownForms } from '../../../src/question/mdx/markdown-forms.ts';
import { blockNames, blockOf } from '../../../src/question/blocks/blocks.ts';
import { edited, firstFile } from '../question/fixture.ts';

it.each(Object.entries(editorFiles()))(
  '%s is that of the code: if not, run node scripts/write-editor-files.ts',
  (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);

it('the schema takes good evidence and refuses a misspelt key', () => {
  const schema = JSON.parse(editorFiles()['schemas/evidence.schema.json']!) as object;
  const validate = new Ajv2020({ validateFormats: false }).compile(schema);
  const file = 'tests/fixtures/content/first-question.evidence.yaml';
  const [row, ...rows] = parse(readFileSync(file, 'utf8')) as object[];
  expect(validate([row, ...rows])).toBe(true);
  expect(validate([{ ...row, levle: 'passage' }])).toBe(false);
});

it('editors are told of schemas that exist, for files of the kind that they read', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  for (const [schema, files] of Object.entries(settings['yaml.schemas'])) {
    expect(Object.keys(editorFiles())).toContain(schema.replace('./', ''));
    expect(files).toMatch(/\.yaml$/);
  }
});

it('each snippet has its stops in order, without a gap', () => {
  const all = JSON.parse(editorFiles()['.vscode/handbook.code-snippets']!) as Record<
    string,
    { body: string[] }
  >;
  expect(Object.keys(all)).toEqual(expect.arrayContaining([...blockNames, 'Question', 'Formula']));
  for (const [name, { body }] of Object.entries(all)) {
    const stops = [...body.join('\n').matchAll(/(?<!\\)\$\{?(\d+)/g)].map(([, stop]) =>
      Number(stop),
    );
    const expected = stops.slice(0, -1).map((_, index) => index + 1);
    expect(stops, name).toEqual([...expected, 0]);
  }
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

it.each(markdownForms.map(({ name, example }) => [name, example]))(
  'the example of %s is read without a problem',
  (_name, example) => {
    const source = edited('{/* A comment for the next author. */}', example);
    expect(readQuestion(firstFile, source).problems).toEqual([]);
  },
);

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
