import { pages } from '../site/pages.ts';
import { expect, test } from '../site/site.ts';

test('every page has the policy before anything that it governs', async ({ request }) => {
  for (const path of pages) {
    const html = await (await request.get(path)).text();
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html);
    expect(policy, path).not.toBeNull();
    expect(html.slice(0, policy?.index)).not.toMatch(/<(script|style|link|img)\b/);
    expect(policy?.[1]).toMatch(/^default-src 'none';/);
    expect(policy?.[1]).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
  }
});

test('no page tells another site where its reader comes from, or asks a host before he does', async ({
  request,
}) => {
  for (const path of pages) {
    const html = await (await request.get(path)).text();
    expect(html, path).toContain('<meta name="referrer" content="no-referrer">');
    const away = html.match(/<a\s[^>]*href="https?:[^>]*>/g) ?? [];
    expect(
      away.filter((tag) => !/ rel="[^"]*\bnoopener\b/.test(tag)),
      path,
    ).toEqual([]);
    expect(html, path).not.toMatch(/<link[^>]*rel="?(dns-prefetch|preconnect|prerender|prefetch)/);
    expect(html, path).not.toMatch(/speculationrules|RTCPeerConnection/);
  }
});
