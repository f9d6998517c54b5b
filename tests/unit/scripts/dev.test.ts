import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

it('says where a preview of this folder runs already, and starts no second one', async () => {
  const server = createServer((_request, response) => response.end('')).listen(0, 'localhost');
  await once(server, 'listening');
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const root = mkdtempSync(join(tmpdir(), 'handbook-dev-'));
  onTestFinished(() => {
    server.close();
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, '.astro'));
  writeFileSync(join(root, '.astro/dev.json'), JSON.stringify({ pid: process.pid, url }));
  const dev = spawn(
    process.execPath,
    [
      '--import',
      pathToFileURL('scripts/dev.ts').href,
      resolve('node_modules/astro/bin/astro.mjs'),
      'dev',
    ],
    { cwd: root },
  );
  let said = '';
  dev.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const [status] = (await once(dev, 'close')) as [number];
  expect(said).toBe(
    `The live preview of this folder runs already at ${url} (process ${process.pid}). Look there, or end it with "npm run dev -- stop".\n`,
  );
  expect(status).toBe(1);
});
