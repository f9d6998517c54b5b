import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const flags = ['--topic', 'mlops-fundamentals', '--slug', 'a-new-question'];
const rest = ['--title', 'What is new?', '--difficulty', 'foundation'];

function run(...args: string[]) {
  return spawnSync(process.execPath, ['scripts/new-question.ts', ...args], {
    encoding: 'utf8',
    input: '',
    timeout: 200_000,
  });
}

it('prints a page with --dry-run, and writes nothing', () => {
  const before = readdirSync('src/content/docs/questions/mlops-fundamentals');
  const { status, stdout, stderr } = run(...flags, ...rest, '--dry-run');
  expect(stdout).toMatch(/^---\ntitle: What is new\?\n/);
  expect(stderr).toContain('mlops-fundamentals/a-new-question.mdx');
  expect(status).toBe(0);
  expect(readdirSync('src/content/docs/questions/mlops-fundamentals')).toEqual(before);
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
