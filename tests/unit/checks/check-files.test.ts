import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { factsFile } from '../../../src/bank/facts.ts';
import { glossaryFile } from '../../../src/bank/glossary/glossary.ts';
import { topicsFile } from '../../../src/bank/topics.ts';
import { evidenceFileOf } from '../../../src/bank/evidence/read-evidence.ts';
import { checkAll, checkFiles } from '../../../src/checks/check-files.ts';
import { edited, firstFile, goodSource, otherSource } from '../question/fixture.ts';
import { removeProject, writeProject } from './broken-pages/project.ts';

let root: string;
beforeEach(() => {
  root = writeProject();
});
afterEach(() => {
  removeProject(root);
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const rulesOf = ({ problems }: ReturnType<typeof checkFiles>, file: string) =>
  problems.filter((problem) => problem.file === file).map(({ rule }) => rule);

it.each(['../others/third-question.mdx#gone', '<../others/third-question.mdx#gone>'])(
  'a link to a heading of a page in another topic that is not there: (%s)',
  (link) => {
    write('src/content/docs/questions/others/third-question.mdx', otherSource);
    write(firstFile, edited('(#gates)', `(${link})`));
    expect(rulesOf(checkFiles(root, [firstFile]), firstFile)).toContain('links-resolve');
  },
);

it.each([
  ['of one page', () => checkFiles(root, [firstFile])],
  ['of all', () => checkAll(root)],
])(
  'says what is wrong with the evidence of a page that cannot be read, too: %s',
  (_name, check) => {
    const evidence = evidenceFileOf(firstFile);
    write(firstFile, edited('difficulty: intermediate', 'difficulty: medium', goodSource));
    write(
      evidence,
      readFileSync(join(root, evidence), 'utf8').replace('level: passage', 'level: pasage'),
    );
    expect(rulesOf(check(), firstFile)).toEqual(['front-matter-value']);
    expect(rulesOf(check(), evidence)).toEqual(['data-shape']);
  },
);

it.each(['', '- slug: pipelines\n   title: [Pipelines\n'])(
  'topics that cannot be read are one fault, and not one of each page: %j',
  (topics) => {
    writeFileSync(join(root, topicsFile), topics);
    for (const { problems } of [checkFiles(root, [firstFile]), checkAll(root)]) {
      expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([topicsFile]));
    }
  },
);

it('a glossary that cannot be read is one fault, and no warning of each name', () => {
  // A name of two pages.
  for (const name of ['first', 'second']) {
    const file = join(root, dirname(firstFile), `${name}-question.mdx`);
    const source = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      source.replace('A pipeline that trains', 'With ZenKube a pipeline that trains'),
    );
  }
  writeFileSync(join(root, glossaryFile), '[]\n');
  expect(checkAll(root).problems).toMatchObject([{ rule: 'name-without-entry' }]);
  writeFileSync(join(root, glossaryFile), '- term: [\n');
  expect(new Set(checkAll(root).problems.map(({ file }) => file))).toEqual(new Set([glossaryFile]));
});

it.each([
  ['of one page', () => checkFiles(root, [firstFile])],
  ['of all', () => checkAll(root)],
])('holds a number against the one of all pages: %s', (_name, check) => {
  write(
    factsFile,
    '- { of: [gate], what: memory, unit: GB, values: [80], source: "https://example.dev/gate" }\n',
  );
  write(firstFile, edited('A pipeline that trains', 'A gate of 81 GB and a pipeline that trains'));
  expect(rulesOf(check(), firstFile)).toEqual(['number-agrees']);
});

it('the first question of a handbook has none to name, and the second has', () => {
  const linkless = edited('./second-question.mdx#what-a-gate-reads', '#gates');
  write(firstFile, edited('related: [second-question]', 'related: []', linkless));
  expect(rulesOf(checkAll(root), firstFile)).toEqual(['related-exist']);
  for (const ending of ['.mdx', '.evidence.yaml']) {
    rmSync(join(root, dirname(firstFile), `second-question${ending}`));
  }
  expect(checkAll(root).problems).toEqual([]);
  expect(checkFiles(root, [firstFile]).problems).toEqual([]);
});
