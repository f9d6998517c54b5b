import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const flags = ['--topic', 'mlops-fundamentals', '--slug', 'a-new-question'];
const rest = ['--title', 'What is new?', '--difficulty', 'foundation'];
let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'handbook-new-'));
  cpSync('tests/fixtures/handbook/content', join(project, 'src/content'), { recursive: true });
});

afterAll(() => {
  rmSync(project, { recursive: true });
});

function run(...args: string[]) {
  return spawnSync(process.execPath, [resolve('scripts/new-question.ts'), ...args], {
    cwd: project,
    encoding: 'utf8',
    input: '',
  });
}

it('prints a page with --dry-run, and writes nothing', () => {
  const folder = join(project, 'src/content/docs/questions/mlops-fundamentals');
  const before = readdirSync(folder);
  const { status, stdout, stderr } = run(...flags, ...rest, '--dry-run');
  expect(stderr).toContain('mlops-fundamentals/a-new-question.mdx');
  expect(stdout).toMatch(/^---\ntitle: What is new\?\n/);
  expect(status).toBe(0);
  expect(readdirSync(folder)).toEqual(before);
});

it('leaves evidence that is there already, and says so', () => {
  const evidence = join(
    project,
    'src/content/docs/questions/mlops-fundamentals/a-new-question.evidence.yaml',
  );
  writeFileSync(evidence, '# kept');
  const { status, stderr } = run(...flags, ...rest);
  expect(stderr).toContain('a-new-question.evidence.yaml exists.');
  expect(status).toBe(1);
  expect(readFileSync(evidence, 'utf8')).toBe('# kept');
  rmSync(evidence);
});

it('says where it cannot write, without a stack of calls', () => {
  const topic = join(project, 'src/content/docs/questions/mlops-fundamentals');
  const away = `${topic}-away`;
  renameSync(topic, away);
  writeFileSync(topic, 'no folder');
  const { status, stderr } = run(...flags, ...rest);
  rmSync(topic);
  renameSync(away, topic);
  expect(stderr).toMatch(/a-new-question\.mdx cannot be written: .+\. Nothing is changed/);
  expect(stderr).not.toContain('    at ');
  expect(status).toBe(1);
});

it.each([
  ['topics.yaml', '- slug: [\n'],
  ['moved-questions.json', '{ "a/b": }\n'],
])('says what is wrong with %s, and asks for nothing that it would need', (name, text) => {
  const file = join(project, 'src/content', name);
  const before = readFileSync(file);
  writeFileSync(file, text);
  const { status, stderr } = run(...flags, ...rest, '--dry-run');
  writeFileSync(file, before);
  expect(stderr).toMatch(new RegExp(`^src/content/${name}:\\d+:\\d+ {2}data-yaml\n`));
  expect(stderr).toContain('mend this first');
  expect(stderr).not.toContain('Did you mean');
  expect(status).toBe(1);
});

it('knows the slugs of pages that cannot be read', () => {
  const broken = join(project, 'src/content/docs/questions/mlops-fundamentals/broken.mdx');
  writeFileSync(broken, 'No front matter.');
  const { status, stderr } = run(...flags, ...rest, '--slug', 'broken', '--dry-run');
  rmSync(broken);
  expect(stderr).toContain('The slug "broken" is taken by');
  expect(status).toBe(1);
});

it('without a terminal names the flags that are missing, and does not wait', () => {
  const { status, stderr } = run(...flags);
  expect(stderr).toMatch(/^Missing: --title, --difficulty\.\nnpm run new -- --topic/);
  expect(status).toBe(2);
});

it('says what it does not know', () => {
  const { status, stderr } = run('--topc', 'x');
  expect(stderr).toContain("Unknown option '--topc'");
  expect(status).toBe(2);
});
