import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withSettingsOfTests } from '../projects/copied-project.ts';
import { edited, goodSource } from '../unit/question/fixture.ts';

/** A copy of the project whose content is two pages. */
let project: string;
const root = process.cwd();
const topics = '- { slug: pipelines, title: Pipelines, blurb: About pipelines., why: To hear. }\n';
const broken = edited('difficulty:', 'dificulty:');

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'handbook-'));
  for (const name of [
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
    'src',
    'scripts',
    'public',
  ]) {
    cpSync(join(root, name), join(project, name), { recursive: true });
  }
  withSettingsOfTests(project);
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
});

afterAll(() => {
  rmSync(project, { recursive: true });
});

function writeContent(first: string): void {
  const content = join(project, 'src/content');
  rmSync(content, { recursive: true });
  const folder = join(content, 'docs/questions/pipelines');
  cpSync(join(root, 'tests/fixtures/content'), folder, { recursive: true });
  writeFileSync(join(content, 'topics.yaml'), topics);
  writeFileSync(join(content, 'words.txt'), '');
  writeFileSync(join(folder, 'first-question.mdx'), first);
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  return { status, output: `${stdout}${stderr}` };
}

const check = () => run('scripts/check-content.ts');
const build = () => run('node_modules/astro/bin/astro.mjs', 'build');

it.each([
  ['check:content', check],
  ['the build', build],
])('%s fails with file, line, column and the remedy, without a stack trace', (_, command) => {
  writeContent(broken);
  const { status, output } = command();
  expect(status).toBe(1);
  expect(output).toContain(
    [
      'src/content/docs/questions/pipelines/first-question.mdx:6:1  front-matter-key-unknown',
      '    There is no key "dificulty".',
      '    Did you mean "difficulty"?',
    ].join('\n'),
  );
  expect(output).not.toMatch(/^\s+at |node_modules|Stack trace/m);
  expect(existsSync(join(project, 'dist'))).toBe(false);
});

it('the build leaves the last good dist as it was', () => {
  mkdirSync(join(project, 'dist'));
  writeFileSync(join(project, 'dist/index.html'), 'good');
  writeContent(broken);
  expect(build().status).toBe(1);
  expect(existsSync(join(project, 'dist/index.html'))).toBe(true);
  rmSync(join(project, 'dist'), { recursive: true });
});

it('check:content passes good content and says how many pages it read', () => {
  writeContent(goodSource);
  expect(check()).toEqual({ status: 0, output: '2 pages checked: no problems.\n' });
});

it('check:content with a file speaks of that file alone', () => {
  writeContent(broken);
  const file = 'src/content/docs/questions/pipelines/second-question.mdx';
  const { status, output } = run('scripts/check-content.ts', file);
  expect(output).not.toContain('first-question.mdx:6:1');
  expect({ status, output }).toEqual({ status: 0, output: '1 page checked: no problems.\n' });
});

it('check:content lets warnings pass, and prints them as annotations of a workflow', () => {
  writeContent(edited('A gate applies a rule', 'A gate leverages a rule'));
  const { status, output } = run('scripts/check-content.ts', '--format', 'github');
  expect(output).toMatch(
    /^::warning file=src\/content\/docs\/questions\/pipelines\/first-question\.mdx,line=34,col=10,title=no-filler::"leverages" fills a line\.%0AWrite "use"\.%0Ahttps:\/\/\S+#no-filler\n$/,
  );
  expect(status).toBe(0);
});

it('check:content prints JSON for programs', () => {
  writeContent(broken);
  const { status, output } = run('scripts/check-content.ts', '--format', 'json');
  expect(JSON.parse(output)).toMatchObject([
    { rule: 'front-matter-key-unknown', severity: 'error', line: 6, column: 1 },
  ]);
  expect(status).toBe(1);
});

it('check:content says how it is called when it does not understand', () => {
  const { status, output } = run('scripts/check-content.ts', '--format', 'xml');
  expect(output).toContain('Unknown format "xml": write text, github, json.');
  expect(status).toBe(2);
});

it('check:content says when a file is no page', () => {
  const { status, output } = run('scripts/check-content.ts', 'src/nothing.mdx');
  expect(status).toBe(1);
  expect(output).toContain('src/nothing.mdx is no page');
});
