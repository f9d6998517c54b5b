import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepStoreFresh } from '../../../src/checks/preview/fresh-store.ts';

type Middleware = (request: unknown, response: EventEmitter, next: () => void) => void;

let root: string;
let store: string;
let watcher: EventEmitter;
const changed = vi.fn();
const use = vi.fn<(middleware: Middleware) => void>();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  root = mkdtempSync(join(tmpdir(), 'handbook-store-'));
  mkdirSync(join(root, '.astro'));
  store = join(root, '.astro/data-store.json');
  watcher = new EventEmitter();
  watcher.on('change', changed);
  keepStoreFresh({ middlewares: { use }, watcher } as unknown as ViteDevServer, root);
});

afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
  rmSync(root, { recursive: true });
});

function begin(): EventEmitter {
  const response = new EventEmitter();
  const next = vi.fn();
  use.mock.lastCall?.[0]({}, response, next);
  expect(next).toHaveBeenCalledOnce();
  return response;
}

/** The clock of a disk is coarse. */
function waitForDisk(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
}

function write(): void {
  waitForDisk();
  writeFileSync(store, '[]');
  watcher.emit('all', 'change', store);
  waitForDisk();
}

it('the store is read again once all requests have ended that were under way while it was written', () => {
  const [first, second] = [begin(), begin()];
  write();
  first.emit('close');
  vi.advanceTimersByTime(10_000);
  expect(changed).not.toHaveBeenCalled();
  second.emit('close');
  vi.advanceTimersByTime(10_000);
  expect(changed.mock.calls).toEqual([[store]]);
});

it('no page is loaded again for requests that ended before or began after', () => {
  begin().emit('close');
  write();
  const later = begin();
  watcher.emit('all', 'change', join(root, 'src/content/docs/index.mdx'));
  watcher.emit('all', 'change', store);
  later.emit('close');
  vi.advanceTimersByTime(10_000);
  expect(changed).not.toHaveBeenCalled();
});
