import { pages } from './pages.ts';
import { expect, test } from './site.ts';

test('no page sets a cookie, or asks anything from elsewhere', async ({
  page,
  context,
  baseURL,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  for (const path of pages) await page.goto(path, { waitUntil: 'networkidle' });
  expect(asked.length).toBeGreaterThan(pages.length);
  expect(asked.filter((url) => !url.startsWith(baseURL ?? '') && !url.startsWith('data:'))).toEqual(
    [],
  );
  expect(await context.cookies()).toEqual([]);
});

test('the policy blocks what is not ours', async ({ page }) => {
  await page.goto('');
  const blocked = await page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      violations.push(effectiveDirective);
    });
    const script = document.createElement('script');
    script.textContent = 'window.evil = 1';
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    const image = document.createElement('img');
    image.src = 'https://evil.example/x.png';
    const handler = document.createElement('p');
    handler.setAttribute('onclick', 'window.evil = 2');
    document.body.append(script, style, image, handler);
    handler.click();
    await fetch('https://evil.example/').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { violations: [...new Set(violations)].sort(), evil: 'evil' in window };
  });
  expect(blocked).toEqual({
    violations: ['connect-src', 'img-src', 'script-src-attr', 'script-src-elem', 'style-src-elem'],
    evil: false,
  });
});

test.use({ expectedTrouble: /Content Security Policy|violates the following|evil\.example/ });
