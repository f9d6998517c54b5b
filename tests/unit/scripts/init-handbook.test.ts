import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

it('deletes nothing where Git could not bring it back, and says what to do', () => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-init-'));
  const { status, stderr } = spawnSync(
    process.execPath,
    [resolve('scripts/init-handbook.ts'), '--yes'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() } },
  );
  rmSync(folder, { recursive: true });
  expect(stderr).toMatch(
    /^Git is not here, or this folder is no repository: .+ first\.\nnpm run init/,
  );
  expect(status).toBe(1);
});
