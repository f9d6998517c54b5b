import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

it('renames a page in a handbook that has no tests of its questions', () => {
  const project = mkdtempSync(join(tmpdir(), 'handbook-move-'));
  onTestFinished(() => {
    rmSync(project, { recursive: true });
  });
  cpSync('tests/fixtures/handbook/content', join(project, 'src/content'), { recursive: true });
  const folder = 'src/content/docs/questions/mlops-fundamentals';
  const { stderr, status } = spawnSync(
    process.execPath,
    [
      resolve('scripts/move-question.ts'),
      'mlops-fundamentals/ci-cd-in-mlops',
      'mlops-fundamentals/ci-cd',
    ],
    { cwd: project, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(existsSync(join(project, folder, 'ci-cd.mdx'))).toBe(true);
});
