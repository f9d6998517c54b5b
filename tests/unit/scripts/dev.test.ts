import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

/** A folder with nothing in it yet but what Astro notes of itself. */
function emptyFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'handbook-dev-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, '.astro'));
  return root;
}

/** Starts a preview of a folder by a program; what it says of an error is collected. */
function startPreview(root: string, program: string) {
  const dev = spawn(
    process.execPath,
    ['--import', pathToFileURL('scripts/dev.ts').href, program, 'dev'],
    { cwd: root },
  );
  let said = '';
  dev.stderr.on('data', (data: Buffer) => (said += data.toString()));
  return { dev, said: () => said };
}

/** The status with which it ends. */
async function ended(dev: ChildProcess): Promise<number> {
  const [status] = (await once(dev, 'close')) as [number];
  return status;
}

it('says where a preview of this folder runs already, and starts no second one', async () => {
  const server = createServer((_request, response) => response.end('')).listen(0, 'localhost');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const root = emptyFolder();
  writeFileSync(join(root, '.astro/dev.json'), JSON.stringify({ pid: process.pid, url }));
  const { dev, said } = startPreview(root, resolve('node_modules/astro/bin/astro.mjs'));
  expect(await ended(dev)).toBe(1);
  expect(said()).toBe(
    `The live preview of this folder runs already at ${url} (process ${process.pid}). Look there, or end it with "npm run dev -- stop".\n`,
  );
});

it('of two that are started at once one alone starts, and the other says so', async () => {
  const root = emptyFolder();
  const program = join(root, 'astro.mjs');
  writeFileSync(program, "console.log('starts'); setInterval(() => {}, 1000);");
  const previews = [startPreview(root, program), startPreview(root, program)];
  onTestFinished(() => void previews.forEach(({ dev }) => dev.kill()));
  const starts = previews.map(({ dev }) => once(dev.stdout, 'data'));
  const first = await Promise.race(previews.map(({ dev }, place) => ended(dev).then(() => place)));
  const [other, lost] = [previews[1 - first]!, previews[first]!];
  await starts[1 - first];
  expect(lost.dev.exitCode).toBe(1);
  expect(lost.said()).toBe(
    `A live preview of this folder is being started already (process ${other.dev.pid}). Wait until it says its address; if there is none, delete .astro/dev.lock.\n`,
  );
  expect(other.said()).toBe('');
});

it('a lock that was left is none for long, though its number is that of another process by now', async () => {
  const root = emptyFolder();
  const program = join(root, 'astro.mjs');
  writeFileSync(program, "console.log('starts');");
  const lock = join(root, '.astro/dev.lock');
  writeFileSync(lock, String(process.pid));
  const before = Date.now() / 1000 - 6 * 60;
  utimesSync(lock, before, before);
  const { dev, said } = startPreview(root, program);
  expect([await ended(dev), said()]).toEqual([0, '']);
});
