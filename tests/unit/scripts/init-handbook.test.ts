import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { check } from 'prettier';
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

it('writes files as the formatter leaves them, so that the first check of a copy passes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-init-'));
  const style = { singleQuote: true, printWidth: 100 };
  writeFileSync(join(folder, '.prettierrc.json'), JSON.stringify(style));
  writeFileSync(join(folder, 'package.json'), '{ "name": "old" }');
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: folder,
    });
  git('init');
  git('add', '.');
  git('commit', '-m', 'copy');
  const flags = {
    ...{ name: "The Carrier's Handbook", 'short-name': 'Carrier', subject: 'networks' },
    ...{ description: `A long description, ${'and more of it, '.repeat(6)}to the end.` },
    ...{ language: 'en', repository: 'https://github.com/owner/name' },
    ...{ topic: 'routing', 'topic-title': "Routing: the carrier's view" },
  };
  const args = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
  const script = resolve('scripts/init-handbook.ts');
  const { stderr } = spawnSync(process.execPath, [script, ...args, '--yes'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  for (const file of ['handbook.config.ts', 'src/content/topics.yaml', 'package.json']) {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(await check(text, { ...style, filepath: file }), text).toBe(true);
  }
  rmSync(folder, { recursive: true });
});
