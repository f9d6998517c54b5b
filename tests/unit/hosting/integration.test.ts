import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { hosting } from '../../../src/hosting/integration.ts';

it('writes what hosts read, with checksums that hold', () => {
  const dist = mkdtempSync(join(tmpdir(), 'hosting-'));
  mkdirSync(join(dist, '_astro'));
  writeFileSync(join(dist, 'index.html'), 'home');
  writeFileSync(join(dist, '_astro/a.js'), '1');
  const { hooks } = hosting();
  const call = (name: string, argument: object) => {
    (hooks as Record<string, ((argument: object) => void) | undefined>)[name]?.(argument);
  };
  call('astro:config:done', { config: { base: '/x/', site: 'https://a.example' } });
  const logger = { info: vi.fn() };
  call('astro:build:done', { dir: pathToFileURL(`${dist}/`), logger });

  expect(readdirSync(dist).sort()).toEqual(
    ['.nojekyll', 'SHA256SUMS', '_astro', '_headers', 'index.html', 'robots.txt'].sort(),
  );
  expect(readFileSync(join(dist, '_headers'), 'utf8')).toMatch(/^\/x\/\*\n {2}Content-Security/);
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain('https://a.example/x/sitemap');
  const check = spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: dist });
  expect(check.stdout.toString().split('\n').filter(Boolean)).toHaveLength(5);
  expect(check.status).toBe(0);
  rmSync(dist, { recursive: true });
});
