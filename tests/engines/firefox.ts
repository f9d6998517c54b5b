import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import type { Driver, Start } from './driver.ts';
import { programs } from './engines.ts';
import { recorder } from './recorder.ts';

/** Firefox by WebDriver BiDi. */
export async function startFirefox(start: Start): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'handbook-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: programs().firefox,
    headless: true,
    userDataDir: profile,
    defaultViewport: null,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': start.downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      // Its panel would take the next key of the page for itself.
      'browser.download.alwaysOpenPanel': false,
      'browser.helperApps.neverAsk.saveToDisk': 'application/json,text/csv',
      'layout.css.prefers-color-scheme.content-override': start.isDark ? 0 : 1,
      'focusmanager.testmode': true,
      // A quarter of its time: one site needs one process, and no test looks at more frames than these.
      'fission.autostart': false,
      'dom.ipc.processCount': 1,
      'dom.ipc.processPrelaunch.enabled': false,
      'layout.frame_rate': 10,
      'browser.cache.disk.enable': false,
      // A coarse pointer that does not hover.
      ...(start.hasTouch && {
        'ui.primaryPointerCapabilities': 1,
        'ui.allPointerCapabilities': 1,
      }),
      ...(start.blocksStorage && { 'network.cookie.cookieBehavior': 2 }),
    },
  });
  const close = async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  // A new page: the first tab of Firefox never has the focus.
  return driverOf(await openPage(browser, start), browser, start, close);
}

async function openPage(browser: Browser, start: Start): Promise<Page> {
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type()))
      start.tell(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => start.tell(`error: ${String(error)}`));
  page.on('requestfailed', (request) => {
    start.tell(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) start.tell(`${response.status()}: ${response.url()}`);
  });
  await page.evaluateOnNewDocument(`${recorder}\n${start.preload}`);
  await page.setViewport({ width: start.width, height: start.height, deviceScaleFactor: 1 });
  await page.bringToFront();
  return page;
}

function driverOf(page: Page, browser: Browser, start: Start, close: () => Promise<void>): Driver {
  return {
    async goto(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    async reload() {
      await page.reload({ waitUntil: 'load' });
    },
    run: (task, ...given) => page.evaluate(task as never, ...given) as never,
    async press(keys) {
      // Of puppeteer's names BiDi knows the letter, not the code.
      const names = keys.split('+').map((key) => (key === 'Space' ? ' ' : key)) as KeyInput[];
      const last = names.pop()!;
      for (const name of names) await page.keyboard.down(name);
      await page.keyboard.press(last);
      for (const name of names.reverse()) await page.keyboard.up(name);
    },
    type: (text) => page.keyboard.type(text),
    point: (x, y, pointer) =>
      pointer === 'touch' ? page.touchscreen.tap(x, y) : page.mouse.click(x, y),
    async resize(width, height) {
      await page.setViewport({ width, height, deviceScaleFactor: 1 });
    },
    async upload(selector, file) {
      const input = await page.$(selector);
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    },
    async screenshot(path) {
      await page.screenshot({ path: path as `${string}.png` });
    },
    newTab: async () => driverOf(await openPage(browser, start), browser, start, close),
    close,
  };
}
