import { expect, test } from './site.ts';

// Chromium writes a line for the response of a page that does not exist.
test.use({ expectedTrouble: /Failed to load resource/ });

const hundredKilobytes = 'drift registry '.repeat(6700);
const question = 'questions/mlops-fundamentals/ci-cd-in-mlops/';

/** A page of each script that every page has, or that asks Pagefind; the elements that read it are asked on their source. */
const readers: readonly [path: string, names: readonly string[]][] = [
  ['search/', ['q', 'topic', 'level']],
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
