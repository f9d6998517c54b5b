import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'handbook-serve-'));
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Home</title>');
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

function serve(port: string) {
  return spawnSync(process.execPath, ['scripts/serve.ts', port], {
    env: { ...process.env, DIST: root },
    encoding: 'utf8',
    timeout: 20_000,
  });
}

it.each(['abc', '80x', '-1', '0', '70000'])('port %s is refused with what to write', (port) => {
  const { status, stderr } = serve(port);
  expect(stderr).toBe(`"${port}" is no port. Write a number from 1 to 65535, such as 4321.\n`);
  expect(status).toBe(2);
});

it('says that no port is free, and ends with an error', async () => {
  const taken: Server = createServer().listen(65_535, 'localhost');
  onTestFinished(() => void taken.close());
  // Whoever else has it serves as well.
  await once(taken, 'listening').catch(() => undefined);
  const { status, stderr } = serve('65535');
  expect(stderr).toMatch(/^No port from 65535 on is free/);
  expect(status).toBe(1);
});
