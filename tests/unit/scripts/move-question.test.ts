import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const folder = 'src/content/docs/questions/mlops-fundamentals';
let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'handbook-move-'));
  cpSync('tests/fixtures/handbook/content', join(project, 'src/content'), { recursive: true });
});
afterEach(() => {
  rmSync(project, { recursive: true });
});

function move() {
  const script = resolve('scripts/move-question.ts');
  const pages = ['mlops-fundamentals/ci-cd-in-mlops', 'mlops-fundamentals/ci-cd'];
  return spawnSync(process.execPath, [script, ...pages], { cwd: project, encoding: 'utf8' });
}

it('renames a page in a handbook that has no tests of its questions', () => {
  const { stderr, status } = move();
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(existsSync(join(project, folder, 'ci-cd.mdx'))).toBe(true);
});

it.each([
  ['leads from a name that a commit has', true, 'will find it'],
  ['leaves no trace of a name that no commit has', false, 'No commit has the old name'],
])('%s', (_name, isCommitted, words) => {
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: project,
    });
  const register = join(project, 'src/content/question-register.txt');
  const before = readFileSync(register, 'utf8');
  git('init');
  if (!isCommitted) writeFileSync(register, '');
  git('add', '.');
  git('commit', '-m', 'pages');
  writeFileSync(register, before);
  expect(move().stdout).toContain(words);
  const moves = readFileSync(join(project, 'src/content/moved-questions.json'), 'utf8');
  expect(moves.includes('ci-cd-in-mlops')).toBe(isCommitted);
  expect(readFileSync(register, 'utf8').includes('/ci-cd-in-mlops\n')).toBe(isCommitted);
});

it.each([
  ['a page that is not UTF-8', `${folder}/monitoring-and-logging-in-mlops.mdx`, 'Caf\xe9.\n'],
  [
    'a register with marks of a merge',
    'src/content/question-register.txt',
    `${'>'.repeat(7)} topic\n`,
  ],
])('moves nothing beside %s, which would lose what it has', (_name, file, text) => {
  appendFileSync(join(project, file), text, 'latin1');
  const before = readFileSync(join(project, file));
  const { stderr, status } = move();
  expect(stderr).toContain(file);
  expect(stderr).toContain('Nothing is changed');
  expect(status).toBe(1);
  expect(readFileSync(join(project, file))).toEqual(before);
  expect(existsSync(join(project, folder, 'ci-cd-in-mlops.mdx'))).toBe(true);
});

it.each([
  ['page', `${folder}/ci-cd-in-mlops.mdx`],
  ['register', 'src/content/question-register.txt'],
])('moves nothing where the %s is a symbolic link, and says so', (_name, file) => {
  const target = join(project, 'src/content/elsewhere.txt');
  renameSync(join(project, file), target);
  symlinkSync(target, join(project, file));
  const before = readFileSync(target);
  const { stderr, status } = move();
  expect(stderr).toContain(`${file} is a symbolic link.`);
  expect(status).toBe(1);
  expect(readFileSync(target)).toEqual(before);
  expect(lstatSync(join(project, file)).isSymbolicLink()).toBe(true);
});
