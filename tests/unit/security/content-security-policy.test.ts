import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../../src/security/content-security-policy.ts';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"/>${head}</head><body>${body}</body></html>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (html: string) =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(
    withPolicy(html, 'x.html'),
  )?.[1] ?? '';
const directive = (html: string, name: string) =>
  policyOf(html)
    .split('; ')
    .find((text) => text.startsWith(`${name} `));

describe('withPolicy', () => {
  it('puts the policy straight after the charset, before anything that it governs', () => {
    expect(withPolicy(page('<script>1</script>'), 'x.html')).toMatch(
      /^<!DOCTYPE html><html><head><meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]+"><meta name="referrer" content="no-referrer"><script>1<\/script>/,
    );
  });

  it('changes nothing else', () => {
    const html = page('<title>a &amp; b</title>', '<p style="color:red">x</p>');
    const added = /<meta http-equiv[^>]*><meta name="referrer"[^>]*>/;
    expect(withPolicy(html, 'x.html').replace(added, '')).toBe(html);
  });

  it('allows inline scripts by their hash, and no other', () => {
    const html = page('<script>let a = 1 < 2 && "é";</script><script src="/a.js"></script>');
    expect(directive(html, 'script-src')).toBe(
      `script-src 'self' ${hash('let a = 1 < 2 && "é";')}`,
    );
    expect(policyOf(html)).not.toContain('unsafe-inline');
    expect(directive(html, 'script-src-attr')).toBe("script-src-attr 'none'");
  });

  it('needs no hash for data', () => {
    expect(directive(page('<script type="application/json">{}</script>'), 'script-src')).toBe(
      "script-src 'self'",
    );
  });

  it('allows style elements and style attributes by their hash', () => {
    const html = page(
      '<style>p{}</style>',
      '<p style="a:&quot;b&quot;">x</p><p style="a:&quot;b&quot;">y</p>',
    );
    expect(directive(html, 'style-src-elem')).toBe(`style-src-elem 'self' ${hash('p{}')}`);
    expect(directive(html, 'style-src-attr')).toBe(
      `style-src-attr 'unsafe-hashes' ${hash('a:"b"')}`,
    );
    expect(directive(page(''), 'style-src-attr')).toBe("style-src-attr 'none'");
  });

  it('refuses a page with an inline handler, naming it', () => {
    expect(() => withPolicy(page('', '<img onerror="alert(1)">'), 'a/x.html')).toThrow(
      /a\/x\.html has an inline handler: on[eE]rror on <img>/,
    );
  });

  it('refuses a page without charset', () => {
    expect(() => withPolicy('<html><head></head></html>', 'x.html')).toThrow(
      'x.html has no <meta charset>',
    );
  });
});
