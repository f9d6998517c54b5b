import { expect, test } from './site.ts';

// Chromium warns of a field of dates or numbers that is given something else; the field stays empty.
test.use({ expectedTrouble: /Failed to load resource|The specified value/ });

const hundredKilobytes = 'drift registry '.repeat(6700);
const question = 'questions/mlops-fundamentals/ci-cd-in-mlops/';

/** Every page that reads its address, with the names that it reads. */
const readers: readonly [path: string, names: readonly string[]][] = [
  ['', ['q', 'hl', 'topic', 'until', 'minutes']],
  ['questions/', ['q', 'topic', 'tag', 'level', 'difficulty', 'state', 'sort']],
  ['questions/mlops-fundamentals/', ['q', 'tag', 'state']],
  ['compare/', ['q', 'topic']],
  ['glossary/', ['q']],
  ['calculators/kv-cache-memory/', ['item', 'layers', 'kv-heads', 'tokens', 'kib-a-token']],
  ['search/', ['q', 'topic', 'level']],
  ['practice/', ['topic', 'kind', 'question', 'items', 'level', 'size']],
  ['practice/mock-interview/', ['questions', 'minutes']],
  ['study-plans/', ['until', 'minutes', 'level', 'topics', 'known']],
  ['progress/', ['topic', 'q']],
  [question, ['hl', 'q']],
  ['nothing-there/', ['q', 'hl']],
];

const broken = ['%ff%fe', '%', '%e2%28%a1', '%00', '%u0041', '%c0%ae%c0%ae%2f', '%ed%a0%80'];

for (const [path, names] of readers) {
  test(`/${path} stands what is in its address: 100 kB, and bytes that are no UTF-8`, async ({
    page,
    context,
    baseURL,
  }) => {
    // No server takes so long a line: the page is answered as if the address were short. A server may close an idle
    // connection in the moment in which it is used again.
    const url = new URL(path, baseURL).href;
    await context.route(
      (asked) => asked.href.startsWith(url) && asked.search !== '',
      async (route) => route.fulfill({ response: await route.fetch({ url, maxRetries: 3 }) }),
    );
    await page.goto(url, { waitUntil: 'networkidle' });
    const usual = (await page.locator('body').innerText()).length;
    const all = (value: (name: string, index: number) => string) =>
      `?${names.map(value).join('&')}`;
    const listed = (name: string) => `${name}=${'a,'.repeat(40_000)}`;
    // Each name has each of the broken bytes.
    const strange = (name: string) => broken.map((bytes) => `${name}=${bytes}`).join('&');
    for (const address of [
      `${all((name) => `${name}=${encodeURIComponent(hundredKilobytes)}`)}#${'x'.repeat(1e5)}`,
      `${all((name, index) => (index % 2 ? listed : strange)(name))}#${broken.join('')}`,
      `${all((name, index) => (index % 2 ? strange : listed)(name))}#%ff`,
    ]) {
      await page.goto(url + address, { waitUntil: 'networkidle' });
      await expect(page.locator('h1'), address.slice(0, 40)).toHaveCount(1);
      const shown = (await page.locator('body').innerText()).length;
      expect(shown, `text on the page at ${address.slice(0, 40)}`).toBeLessThan(usual + 6000);
    }
  });
}
