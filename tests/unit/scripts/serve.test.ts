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

function serve(port: string, ...options: readonly string[]) {
  return spawnSync(process.execPath, [...options, 'scripts/serve.ts', port], {
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

it('says that a port is the system’s where it may not be opened', () => {
  const refuse = `
    import { Server } from 'node:net';
    Server.prototype.listen = function () {
      const error = Object.assign(new Error('permission denied'), { code: 'EACCES' });
      setImmediate(() => this.emit('error', error));
    };`;
  const { status, stderr } = serve(
    '80',
    `--import=data:text/javascript,${encodeURIComponent(refuse)}`,
  );
  expect(stderr).toBe(
    'Port 80 is kept for the system here. Name one above 1023: npm start -- 8080.\n',
  );
  expect(status).toBe(1);
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
