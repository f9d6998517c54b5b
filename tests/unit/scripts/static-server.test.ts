import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../../../scripts/static-server.ts';

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-served-'));
  const root = join(folder, 'dist');
  for (const path of ['evil.example/x', 'a']) {
    mkdirSync(join(root, path), { recursive: true });
    writeFileSync(join(root, path, 'index.html'), 'page');
  }
  writeFileSync(join(root, '404.html'), 'none');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'secret');
  symlinkSync('../secret.txt', join(root, 'link.txt'));
  symlinkSync('..', join(root, 'up'));
  symlinkSync('a/index.html', join(root, 'inside.html'));
  server = await startServer({ root, base: '/' });
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** As it is written: a client that resolves the path first would ask for another one. */
function get(path: string): Promise<{ status: number; location?: string; body: string }> {
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', port: server.port, path, agent: false }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => {
        const { location } = response.headers;
        resolve({ status: response.statusCode ?? 0, ...(location && { location }), body });
      });
    })
      .on('error', reject)
      .end();
  });
}

it.each(['//evil.example/x', '///evil.example/x', '/.//evil.example/x', '/a/..//evil.example/x'])(
  '%s is redirected to no other host',
  async (path) => {
    const { location = '/' } = await get(path);
    expect(location).toMatch(/^\/(?![/\\])/);
  },
);

it.each([
  '/link.txt',
  '/up/secret.txt',
  '/up/',
  '/up',
  '/up/dist/a/',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
])('%s leads out of nothing', async (path) => {
  expect((await get(path)).body).not.toContain('secret');
});

it('a link inside is followed, and a folder is redirected to its slash', async () => {
  expect((await get('/inside.html')).body).toBe('page');
  expect(await get('/a?b=c')).toMatchObject({ status: 301, location: '/a/?b=c' });
});
