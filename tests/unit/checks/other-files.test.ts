import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { registerItems } from '../../../src/authoring/register-items.ts';
import { registerPages } from '../../../src/authoring/register-pages.ts';
import { itemRegisterFile } from '../../../src/bank/item-register.ts';
import { readBank } from '../../../src/bank/question-bank.ts';
import { registerFile } from '../../../src/bank/question-register.ts';
import { checkAll, checkFiles } from '../../../src/checks/check-files.ts';
import { firstFile } from '../question/fixture.ts';
import { removeProject, writeProject } from './broken-pages/project.ts';

const folder = dirname(firstFile);
const noText = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0]);

let root: string;
let register: string;
beforeEach(() => {
  root = writeProject();
  writeFileSync(join(root, registerFile), 'pipelines/first-question\npipelines/second-question\n');
  register = readFileSync(join(root, registerFile), 'utf8');
});
afterEach(() => {
  removeProject(root);
});

it('what systems and editors lay beside a page is none: no fault, and no line of the register', () => {
  const before = checkAll(root);
  for (const name of ['.DS_Store', '.first-question.mdx.swp', 'first-question.mdx~', '._x.mdx']) {
    writeFileSync(join(root, folder, name), noText);
  }
  writeFileSync(join(root, folder, '#first-question.mdx#'), noText);
  symlinkSync('me@host.4711:1790000000', join(root, folder, '.#first-question.mdx'));
  mkdirSync(join(root, folder, '.idea'));
  writeFileSync(join(root, folder, '.idea/first.xml'), noText);
  expect(checkAll(root)).toEqual(before);
  expect(registerPages(root)).toEqual(new Map());
});

it.each([
  ...['picture.png', 'First Question.mdx', 'third-question.md', 'deep/er/page.mdx'],
  ...['First-Question.mdx', 'first-question/index.mdx', 'first-question.md'],
])('what is no page is told its place, once, whatever it holds: %s', (name) => {
  const file = `${folder}/${name}`;
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), noText);
  for (const { problems } of [checkAll(root), checkFiles(root, [file])]) {
    expect(problems).toMatchObject([{ file, rule: 'file-place' }]);
  }
  expect(registerPages(root)).toEqual(new Map());
});

it.each([
  ['first-question.evidence.yml', 'Name it first-question.evidence.yaml'],
  ['third-question.MDX', 'Name it src/content/docs/questions/<topic>/<slug>.mdx'],
])('a file whose name ends otherwise is told the name that is meant: %s', (name, remedy) => {
  writeFileSync(join(root, folder, name), '');
  const { problems } = checkAll(root);
  expect(problems).toMatchObject([{ rule: 'file-place' }]);
  expect(problems[0]?.remedy).toContain(remedy);
});

it.each([
  ['glosary.yaml', 'Name it src/content/glossary.yaml.'],
  ['Topics.yml', 'Name it src/content/topics.yaml.'],
  ['word.txt', 'Name it src/content/words.txt.'],
  ['own-page.mdx', 'Move it to src/content/docs/questions/<topic>/, or to the guides.'],
  ['pictures/gate.png', 'Delete it, or move it out of src/content.'],
])('a file of the content that nobody reads is named: %s', (name, remedy) => {
  const file = `src/content/${name}`;
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), noText);
  writeFileSync(join(root, 'src/content/.DS_Store'), noText);
  expect(checkAll(root).problems).toMatchObject([{ file, rule: 'file-place', remedy }]);
});

it('evidence beside a guide is refused, whatever it holds: nobody would read it', () => {
  mkdirSync(join(root, 'src/content/docs/guides'), { recursive: true });
  const guide = '---\ntitle: Guide\ndescription: What it says.\norder: 1\n---\n\nIt says this.\n';
  writeFileSync(join(root, 'src/content/docs/guides/own-guide.mdx'), guide);
  const file = 'src/content/docs/guides/own-guide.evidence.yaml';
  writeFileSync(join(root, file), 'rows: [\n');
  for (const { problems } of [checkAll(root), checkFiles(root, [file])]) {
    expect(problems).toMatchObject([{ file, rule: 'file-place' }]);
  }
});

it('a register with a line that cannot be read keeps it: nothing is written', () => {
  writeFileSync(join(root, registerFile), `\uFEFF${register}pipelines/gone-question\n`);
  expect(registerPages(root, [`${folder}/third-question.mdx`])).toEqual(new Map());
});

it('a page that is yet to be written gets its line in the register', () => {
  const text = registerPages(root, [`${folder}/third-question.mdx`]).get(registerFile);
  expect(text).toBe(`${register}pipelines/third-question\n`);
});

it.each([' pipelines/second-question', 'pipelines/second-question '])(
  'spaces around a line of the register are one fault: "%s"',
  (line) => {
    writeFileSync(join(root, registerFile), `pipelines/first-question\n${line}\n`);
    expect(checkAll(root).problems).toMatchObject([{ line: 2, rule: 'character-hidden' }]);
  },
);

it('an item that got another id is missed once it is registered, and a retired one is not', () => {
  const items = () => checkAll(root).problems.filter(({ rule }) => rule.startsWith('item-'));
  const questions = readBank(root).bank.questions;
  expect(items()).toEqual([]);
  expect(registerItems(root, questions)).toEqual(new Map());
  writeFileSync(join(root, itemRegisterFile), 'first-question#old-gate\n');
  expect(items().map(({ rule }) => rule)).toEqual([
    'item-vanished',
    'item-unregistered',
    'item-unregistered',
  ]);
  writeFileSync(join(root, itemRegisterFile), 'first-question#old-gate retired\n');
  const text = registerItems(root, questions).get(itemRegisterFile) ?? '';
  expect(text).toContain('first-question#first-gate\nfirst-question#gate-order\n');
  writeFileSync(join(root, itemRegisterFile), text);
  expect(items()).toEqual([]);
  expect(registerItems(root, questions)).toEqual(new Map());
});
