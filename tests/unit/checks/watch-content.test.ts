import { EventEmitter } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { expect, it, vi } from 'vitest';
import type { PageProblem } from '../../../src/checks/preview/page-problems.ts';
import { watchContent } from '../../../src/checks/preview/watch-content.ts';

it('the preview tells of each file that was saved at once, and shows faults of the evidence on its page', async () => {
  const root = mkdtempSync(join(tmpdir(), 'handbook-watch-'));
  cpSync('tests/fixtures/handbook/content', join(root, 'src/content'), { recursive: true });
  const watcher = new EventEmitter();
  const send = vi.fn<(event: string, problems: PageProblem[]) => void>();
  const server = { watcher, ws: { send }, middlewares: { use: vi.fn() } };
  const printed: string[] = [];
  watchContent(server as unknown as ViteDevServer, root, (text) => printed.push(text));
  printed.length = 0;

  const folder = 'src/content/docs/questions/mlops-fundamentals';
  const page = `${folder}/ml-lifecycle-definition.mdx`;
  const evidence = `${folder}/ci-cd-in-mlops.evidence.yaml`;
  const change = (file: string, from: RegExp, to: string) => {
    const path = join(root, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    watcher.emit('all', 'change', path);
  };
  change(evidence, /level: \w+/, 'level: passsage');
  change(page, /^difficulty: .*/m, 'difficulty: hard');
  await vi.waitFor(() => {
    expect(send).toHaveBeenCalled();
  }, 5000);
  rmSync(root, { recursive: true });

  const problem = send.mock.lastCall?.[1].find(({ file }) => file === evidence);
  expect(problem?.page).toBe('questions/mlops-fundamentals/ci-cd-in-mlops/');
  expect(printed.join('\n')).toContain(`${page}:`);
  expect(printed.join('\n')).toContain(`${evidence}:`);
});

it('the preview tells of what was saved while it began to watch', () => {
  const root = mkdtempSync(join(tmpdir(), 'handbook-begin-'));
  cpSync('tests/fixtures/handbook/content', join(root, 'src/content'), { recursive: true });
  const watcher = new EventEmitter();
  const send = vi.fn<(event: string, problems: PageProblem[]) => void>();
  const server = { watcher, ws: { send }, middlewares: { use: vi.fn() } };
  const page = 'src/content/docs/questions/mlops-fundamentals/ml-lifecycle-definition.mdx';
  const path = join(root, page);
  const source = readFileSync(path, 'utf8');
  writeFileSync(path, source.replace(/^difficulty: .*/m, 'difficulty: hard'));
  watchContent(server as unknown as ViteDevServer, root, vi.fn());
  writeFileSync(path, source);
  watcher.emit('ready');
  rmSync(root, { recursive: true });
  const told = send.mock.lastCall?.[1].map(({ message }) => message);
  expect(told?.filter((message) => message.includes('"hard"'))).toEqual([]);
});

it('a page that came back and that Astro lost is read again', async () => {
  const root = mkdtempSync(join(tmpdir(), 'handbook-lost-'));
  cpSync('tests/fixtures/handbook/content', join(root, 'src/content'), { recursive: true });
  const folder = 'src/content/docs/questions/mlops-fundamentals';
  const [lost, known] = ['ml-lifecycle-definition', 'ci-cd-in-mlops'].map(
    (slug) => `${folder}/${slug}.mdx`,
  ) as [string, string];
  mkdirSync(join(root, '.astro'));
  writeFileSync(
    join(root, '.astro/content-modules.mjs'),
    `export default new Map([["${known}", () => import("astro:content-layer-deferred-module?x")]]);`,
  );
  const watcher = new EventEmitter();
  const changed = vi.fn();
  watcher.on('change', changed);
  const server = { watcher, ws: { send: vi.fn() }, middlewares: { use: vi.fn() } };
  watchContent(server as unknown as ViteDevServer, root, vi.fn());
  for (const file of [lost, known, `${folder}/gone.mdx`]) {
    watcher.emit('all', 'add', join(root, file));
  }
  await vi.waitFor(() => {
    expect(changed).toHaveBeenCalled();
  }, 8000);
  rmSync(root, { recursive: true });
  expect(changed.mock.calls).toEqual([[join(root, lost)]]);
});
