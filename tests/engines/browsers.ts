import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import type { Driver, Start } from './driver.ts';
import type { Engine } from './engines.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

/** The engine of this run. */
export const engine = (process.env['ENGINE'] ?? 'firefox') as Engine;

/** In what a browser differs from the usual one. */
export type Kind = Partial<Omit<Start, 'tell' | 'downloads'>>;

/** A browser that runs. */
export interface Browser {
  readonly driver: Driver;
  /** The folder of its downloads. */
  readonly downloads: string;
  /** What console, policy and network have said. */
  readonly trouble: string[];
  /** It has more than its one tab: the next test gets another browser. */
  isSpent: boolean;
}

const usual = { width: 1280, height: 900 };

/** Usual browsers of this file's tests which none has at the moment: to start one takes as long as a test. */
const free: Browser[] = [];

afterAll(async () => {
  await Promise.all(free.splice(0).map(end));
});

/** A browser for a test: one that ran before where all that differs is its size, else a new one. */
export async function takeBrowser({ width, height, ...kind }: Kind): Promise<Browser> {
  const size = { width: width ?? usual.width, height: height ?? usual.height };
  const isUsual = Object.keys(kind).length === 0;
  const waiting = isUsual ? free.pop() : undefined;
  const browser = waiting ?? (await start({ ...size, ...kind }));
  onTestFinished(async ({ task }) => {
    if (isUsual && !browser.isSpent && task.result?.state === 'pass') {
      await browser.driver.goto('about:blank');
      free.push(browser);
    } else await end(browser);
  });
  if (waiting) {
    waiting.trouble.length = 0;
    for (const name of readdirSync(waiting.downloads)) rmSync(join(waiting.downloads, name));
    await waiting.driver.resize(size.width, size.height);
  }
  return browser;
}

async function start(kind: Kind): Promise<Browser> {
  const trouble: string[] = [];
  const downloads = mkdtempSync(join(tmpdir(), 'handbook-downloads-'));
  const driver = await (engine === 'firefox' ? startFirefox : startWebKit)({
    ...usual,
    blocksStorage: false,
    isDark: false,
    hasTouch: false,
    preload: '',
    ...kind,
    downloads,
    tell: (text) => trouble.push(text),
  });
  return { driver, downloads, trouble, isSpent: false };
}

async function end({ driver, downloads }: Browser): Promise<void> {
  await driver.close();
  rmSync(downloads, { recursive: true, force: true });
}
