import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let dist: string;
let started: ChildProcess | undefined;

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'handbook-dist-'));
  writeFileSync(join(dist, 'index.html'), 'home');
});

afterEach(() => {
  started?.kill('SIGKILL');
  rmSync(dist, { recursive: true });
});

const isUp = async (url: string) => {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
};

/** Starts the server below a program, and returns its address. */
async function serveBelow(program: string, args: readonly string[]): Promise<string> {
  const child = spawn(program, args, {
    env: { ...process.env, DIST: dist },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started = child;
  return new Promise((resolve) => {
    let text = '';
    child.stdout.on('data', (part) => {
      text += String(part);
      const url = /http:\S+/.exec(text)?.[0];
      if (url) resolve(url);
    });
  });
}

const command = `${process.execPath} scripts/serve.ts 4870`;

test.each([
  ['the shell that started it', 'sh', ['-c', `${command}; true`]],
  ['what started the shell, as npm does', 'sh', ['-c', `sh -c '${command}; true'; true`]],
])('the server ends with %s', async (_name, program, args) => {
  const url = await serveBelow(program, args);
  expect(await isUp(url)).toBe(true);
  started?.kill('SIGKILL');
  await vi.waitFor(async () => expect(await isUp(url)).toBe(false), {
    timeout: 50_000,
    interval: 100,
  });
});
