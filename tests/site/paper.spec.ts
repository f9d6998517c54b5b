import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './dist.ts';
import { isPaper, kinds, pages, questionPages, topicPages } from './pages.ts';
import { expect, test } from './site.ts';

// A colour on its way to another one says nothing.
test.use({ colorScheme: 'dark', contextOptions: { reducedMotion: 'reduce' } });

for (const path of kinds) {
  test(`${path || 'home'}: printed in the dark theme, without grounds, every text is dark`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const pale = await page.evaluate(() => {
      const canvas = document
        .createElement('canvas')
        .getContext('2d', { willReadFrequently: true })!;
      const luminance = (colour: string) => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = 'white';
        canvas.fillRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement!;
        const words = node.nodeValue?.trim() ?? '';
        if (words === '' || !parent.checkVisibility() || parent.closest('script, style, title'))
          continue;
        const style = getComputedStyle(parent);
        const colour = parent.closest('svg') ? style.fill : style.color;
        const contrast = 1.05 / (luminance(colour) + 0.05);
        if (contrast < 4.5)
          found.push(`${contrast.toFixed(1)} ${parent.className} ${words.slice(0, 40)}`);
      }
      return found;
    });
    expect(pale).toEqual([]);
  });
}

test('printed, a page says where its links lead, shows what is folded, and asks for no click', async ({
  page,
}) => {
  await page.goto('questions/mlops-fundamentals/what-is-mlops-vs-traditional-devops/');
  await page.emulateMedia({ media: 'print' });
  const found = await page.locator('.sl-markdown-content').evaluate((content) => {
    const links = [...content.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')].filter(
      (link) => link.checkVisibility(),
    );
    const unfolded = [...content.querySelectorAll('details')].filter(
      (details) => details.checkVisibility() && !details.classList.contains('drill'),
    );
    return {
      links: links.length,
      silent: links
        .filter((link) => !getComputedStyle(link, '::after').content.includes(link.href))
        .map((link) => link.href),
      unfolded: unfolded.length,
      closed: unfolded
        .filter(
          (details) => !details.lastElementChild?.checkVisibility({ contentVisibilityAuto: true }),
        )
        .map((details) => details.textContent.slice(0, 60)),
      controls: [...content.querySelectorAll('button, input, select, [data-report]')]
        .filter((control) => control.checkVisibility())
        .map((control) => control.outerHTML.slice(0, 80)),
    };
  });
  expect(found.links).toBeGreaterThan(5);
  expect(found.silent).toEqual([]);
  expect(found.unfolded).toBeGreaterThan(5);
  expect(found.closed).toEqual([]);
  expect(found.controls).toEqual([]);
});

test('the book is light in the dark theme, asks for nothing but its page, and prints no way back to the site', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.resourceType()));
  await page.goto('book/', { waitUntil: 'networkidle' });
  expect(asked.filter((type) => ['script', 'stylesheet', 'fetch', 'font'].includes(type))).toEqual(
    [],
  );
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  const way = page.getByRole('link', { name: 'Downloads', exact: true });
  await expect(way).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(way).toBeHidden();
  const printed = await page.evaluate(() => ({
    questions: document.querySelectorAll('article.question > h3').length,
    wide: [...document.querySelectorAll('main table, main pre, main svg')].filter(
      (element) => element.getBoundingClientRect().right > document.documentElement.clientWidth,
    ).length,
    controls: document.querySelectorAll('button, input, select, details, script').length,
  }));
  expect(printed).toEqual({ questions: questionPages.length, wide: 0, controls: 0 });
});

test('a cheat sheet of each topic is two pages of A4 at most, and the page of the topic leads to it', async ({
  page,
}) => {
  for (const topic of topicPages) {
    await page.goto(topic);
    await page.getByRole('link', { name: 'Cheat sheet to print' }).click();
    await expect(page.locator('main article')).toHaveCount(
      questionPages.filter((path) => path.startsWith(topic)).length,
    );
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const count = /\/Type \/Pages\s*\/Count (\d+)/.exec(pdf)?.[1];
    expect(Number(count), topic).toBeGreaterThan(0);
    expect(Number(count), topic).toBeLessThanOrEqual(2);
  }
});

test('the book and the cheat sheets are in no sitemap, no search index and no first offline copy', () => {
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  for (const path of pages.filter(isPaper)) {
    expect(read(`${path}index.html`)).toContain('<meta name="robots" content="noindex">');
    expect(read('sitemap-0.xml')).not.toContain(`/${path}<`);
    expect(read('offline-manifest.json')).not.toContain(`"${path}"`);
  }
  expect(pages.filter(isPaper)).toHaveLength(topicPages.length + 2);
  expect((JSON.parse(read('downloads.json')) as Record<string, unknown>)['book']).toEqual([
    'book/',
  ]);
});
