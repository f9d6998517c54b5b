import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../../../scripts/static-server.ts';
import { api } from '../../../src/exports/api/api.ts';
import { hostileQuestion, hostileSource } from './hostile-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'api-client-'));
const client = join(folder, 'quiz.mjs');
let server: RunningServer;

beforeAll(async () => {
  const guide = readFileSync('src/content/docs/guides/data.mdx', 'utf8');
  writeFileSync(client, /```js title="quiz.mjs"\n([\s\S]*?)```/.exec(guide)?.[1] ?? '');
  for (const { path, body } of await api.files(hostileSource)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), body);
  }
  server = await startServer({ root: folder, base: '/x/' });
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const run = (...args: string[]) => promisify(execFile)(process.execPath, [client, ...args]);

it('the client of the guide asks an item', async () => {
  const { stdout } = await run(server.url, 'hostile-text');
  expect(stdout).toContain(`${hostileQuestion.title} (advanced, 1 min)`);
  expect(stdout).toContain('right: </script>, ]]> and <!-- as they are');
  expect(stdout).toContain('wrong: =1+1 & nothing else (A formula is text: </script> too.)');
});

it('it says which question does not exist', async () => {
  await expect(run(server.url, 'no-such-question')).rejects.toThrow(
    'There is no question "no-such-question".',
  );
});
