import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromium, expect as see, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../../scripts/static-server.ts';
import * as en from '../../src/strings/en/all.ts';
import { findChromium } from '../site/chromium.ts';
import { otherHandbook } from '../projects/other-handbook.ts';
import { englishNumbers, englishTexts } from './english-words.ts';

let project: string;
let dist: string;

/** The test runner's own settings would make it a build for development. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) =>
      !/^(VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|BASE_PATH|SITE_URL)$/.test(name),
  ),
);

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    env: { ...environment, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  return { status, output: `${stdout}${stderr}` };
}

beforeAll(() => {
  project = otherHandbook('german-handbook', 'de');
  dist = join(project, 'dist');
  const { status, output } = run('node_modules/astro/bin/astro.mjs', 'build');
  expect(output).toContain('Complete!');
  expect(status).toBe(0);
}, 300_000);

afterAll(() => {
  rmSync(project, { recursive: true });
});

function filesOf(ending: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(dist, name));
}

describe('a German handbook of three questions', () => {
  it('has content that passes the check', () => {
    expect(run('scripts/check-content.ts')).toEqual({
      status: 0,
      output: '3 pages checked: no problems.\n',
    });
  });

  it('says on each page that it is German, and has no English text on any', () => {
    const pages = filesOf('.html');
    expect(pages.length).toBeGreaterThan(15);
    const found = pages.flatMap((page) => {
      const html = readFileSync(page, 'utf8');
      expect(html).toContain('<html lang="de');
      return englishTexts(html).map((text) => `${relative(dist, page)}: ${text}`);
    });
    expect(found).toEqual([]);
  });

  it('writes every number as German does, in charts, worked sums, tables and sizes', () => {
    const pages = filesOf('.html');
    const found = pages.flatMap((page) =>
      englishNumbers(readFileSync(page, 'utf8')).map((text) => `${relative(dist, page)}: ${text}`),
    );
    expect(found).toEqual([]);
    const page = readFileSync(join(dist, 'questions/suche/texte-zerlegen/index.html'), 'utf8');
    expect(page).toContain('2.500.000 × 1.024 × 4 × 0,5');
    expect(page).toContain('max(1,5 × 1; ');
    expect(page).toContain('= 5,12 GB');
    const [curve = '', bars = ''] =
      page.match(/<svg[^>]*><title id="(?:treffer|dauer)[^]*?<\/svg>/g) ?? [];
    expect(curve).toMatch(/>2\.000<\/text>/);
    expect(bars).toMatch(/>1\.250,5<\/text>/);
  });

  it('ships no English sentence to the browser', () => {
    const textsOf = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [value];
    const sentences = textsOf(en)
      .filter((text): text is string => typeof text === 'string')
      .filter((text) => /\p{L}{2} \p{L}{2,} \p{L}/u.test(text));
    expect(sentences.length).toBeGreaterThan(100);
    // Pagefind brings a view of its own in English, which no page loads.
    const ours = filesOf('.js').filter((file) => !file.includes('/pagefind/'));
    const scripts = ours.map((file) => readFileSync(file, 'utf8'));
    const shipped = sentences.filter((text) => scripts.some((script) => script.includes(text)));
    expect(shipped).toEqual([]);
  });

  it('has no page and no link for a glossary that it lacks', () => {
    const pages = filesOf('.html').map((file) => relative(dist, file));
    expect(pages).not.toContain('glossary/index.html');
    const home = readFileSync(join(dist, 'index.html'), 'utf8');
    expect(home).not.toContain('/glossary/');
  });

  it('calls itself what its settings say', () => {
    const manifest = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8')) as object;
    expect(manifest).toMatchObject({ name: 'Suche verstehen', short_name: 'Suche', lang: 'de' });
  });
});

describe('in a browser', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await startServer({ root: dist, base: '/' });
    browser = await chromium.launch({
      executablePath: await findChromium(),
      args: ['--no-sandbox', '--disable-background-networking'],
    });
    page = await browser.newPage({ locale: 'de-DE' });
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it('finds a German word, in another form too', async () => {
    await page.goto(`${server.url}search/?q=zerlegt`);
    await see(page.locator('.search-hit b').first()).toHaveText(/zerlegt man lange Texte/);
    await see(page.locator('.search-count')).toHaveText(/Seite/);
  });

  it('practises an item and says in German how it went', async () => {
    await page.goto(`${server.url}practice/`);
    const card = page.locator('practice-session quiz-card');
    await see(card).toBeVisible();
    await card.getByRole('button', { name: 'Antwort zeigen' }).click();
    await see(page.locator('.practice-grades')).toContainText('Sie kommt in');
    expect(englishTexts(await page.content())).toEqual([]);
    await page.goto(`${server.url}progress/`);
    await see(page.getByText('Heute fällig')).toBeVisible();
    expect(englishTexts(await page.content())).toEqual([]);
  });

  it('is read, searched and practised without network', async () => {
    await page.goto(`${server.url}offline/`);
    await see(page.locator('.offline-state')).toHaveText('Ohne Netz lesbar.', { timeout: 60_000 });
    await page.reload();
    await server.stop();
    await page.goto(`${server.url}questions/suche/zwei-listen/`);
    await see(page.getByRole('heading', { level: 1 })).toContainText('Trefferlisten');
    await page.goto(`${server.url}search/?q=Umordner`);
    await see(page.locator('.search-hit').first()).toBeVisible();
    await page.goto(`${server.url}practice/`);
    await see(page.locator('practice-session quiz-card')).toBeVisible();
    server = await startServer({ root: dist, base: '/' });
  });
});
