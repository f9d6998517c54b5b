import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../../src/site.ts';
import { dist } from './dist.ts';
import { test as ownTest } from './own-host.ts';
import { questionPages } from './pages.ts';
import { expect, test } from './site.ts';

const read = (path: string) => readFileSync(join(dist, path), 'utf8');

test('every form on the page of downloads is there, with its size', async ({ page }) => {
  await page.goto('downloads/');
  const forms = page.locator('.downloads > li');
  const links = await forms.locator('h2 a').all();
  expect(links.length).toBeGreaterThanOrEqual(9);
  for (const link of links) {
    const href = (await link.getAttribute('href')) ?? '';
    expect((await page.request.get(href)).status(), href).toBe(200);
  }
  const facts = (id: string) => forms.filter({ has: page.locator(`h2#${id}`) });
  await expect(facts('json')).toContainText(/\d+ files, [\d.]+ [kM]B, content of \d+ \w+ \d{4}/);
  await expect(facts('book')).toContainText(
    /1 file, [\d.]+ [kM]B, about \d+0? pages of A4, content of/,
  );
  for (const id of ['anki', 'epub']) await expect(facts(id)).toContainText(/1 file, [\d.]+ [kM]B/);
  // Nothing is kept where no worker would answer with it.
  await expect(page.getByRole('button', { name: 'Keep for offline' })).toHaveCount(0);
});

test('each question has a picture, an address of its own, data for search engines and Markdown', () => {
  for (const path of questionPages) {
    const html = read(`${path}index.html`);
    const image = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(image.startsWith(site.published), path).toBe(true);
    expect(existsSync(join(dist, image.slice(site.published.length))), image).toBe(true);
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
    expect(canonical).toBe(new URL(`${site.base}${path}`, site.url).href);
    const data = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? '';
    expect((JSON.parse(data) as { '@type': string })['@type'], path).toBe('Quiz');
    const markdown = path.replace(/\/$/, '.md');
    expect(html).toContain(`href="${site.base}${markdown}"`);
    expect(read(markdown)).toMatch(/^# .+\n/);
  }
});

ownTest(
  'without network a form is no part of the first save, and is there once it is kept',
  async ({ host }) => {
    const statusOf = (path: string) =>
      page.evaluate(
        (url) =>
          fetch(url, { cache: 'no-store' }).then(
            ({ status }) => status,
            () => 0,
          ),
        `${site.base}${path}`,
      );
    const page = await host.visit();
    await page.goto(`${host.url}downloads/`);
    const form = (id: string) => page.locator('li', { has: page.locator(`h2#${id}`) });
    const keep = { name: 'Keep for offline' };
    const remove = { name: 'Remove from this device' };
    for (const id of ['skill', 'atom', 'cheat-sheets']) {
      await form(id).getByRole('button', keep).click();
      await expect(form(id).getByRole('button', remove)).toBeVisible();
    }
    await form('atom').getByRole('button', remove).click();
    await expect(form('atom').getByRole('button', keep)).toBeVisible();
    await host.stop();
    expect(await statusOf('skills/llmops-interview-quiz/SKILL.md')).toBe(200);
    expect(await statusOf('cheat-sheets/')).toBe(200);
    expect(await statusOf('atom.xml')).toBe(0);
    expect(await statusOf('llms.txt')).toBe(0);
  },
);
