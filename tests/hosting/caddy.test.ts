import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAgain, keepForever, securityHeaders } from '../../src/hosting/headers.ts';
import { redirectRules } from '../../src/hosting/redirects.ts';
import { startCaddy, type RunningCaddy } from './caddy-server.ts';

const files: Record<string, string> = {
  'index.html': '<!doctype html><p>home'.padEnd(2000, ' and so on'),
  '404.html': '<!doctype html><p>There is no such page',
  'questions/b/new/index.html': '<!doctype html><p>new',
  'questions/b/new.md': '# new',
  'api/v1/questions/new.json': '{}',
  'share/new.png': 'png',
  '_astro/page.C3fM4Kra.js': 'export const x = 1;',
  'pagefind/fragment/en_15c48fc.pf_fragment': 'packed',
  'manifest.webmanifest': '{}',
};

describe.each(['/', '/x/'])('Caddy with the configuration of the guide, below %s', (base) => {
  let caddy: RunningCaddy;
  const get = (path: string, headers?: Record<string, string>) => caddy.get(base + path, headers);

  beforeAll(async () => {
    const rules = redirectRules({ 'questions/a/old/': 'questions/b/new/' }, base);
    caddy = await startCaddy(base, (dist) => {
      for (const [path, text] of Object.entries({ ...files, ...rules })) {
        mkdirSync(dirname(join(dist, path)), { recursive: true });
        writeFileSync(join(dist, path), text);
      }
    });
  }, 700_000);

  afterAll(async () => {
    await caddy.stop();
  });

  it.each([
    ['', 'text/html; charset=utf-8', askAgain],
    ['questions/b/new/', 'text/html; charset=utf-8', askAgain],
    ['questions/b/new.md', 'text/markdown; charset=utf-8', askAgain],
    ['api/v1/questions/new.json', 'application/json', askAgain],
    ['share/new.png', 'image/png', askAgain],
    ['manifest.webmanifest', 'application/manifest+json', askAgain],
    ['_astro/page.C3fM4Kra.js', /^(text|application)\/javascript; charset=utf-8$/, keepForever],
    ['pagefind/fragment/en_15c48fc.pf_fragment', undefined, keepForever],
  ])('/%s has its content type and may be kept as long as it should', async (path, type, cache) => {
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    if (type !== undefined) expect(headers['content-type']).toMatch(type);
    expect(headers['cache-control']).toBe(cache);
    for (const [name, value] of Object.entries(securityHeaders))
      expect(headers[name.toLowerCase()], name).toBe(value);
    expect(headers.server).toBeUndefined();
  });

  it.each([
    ['questions/a/old/', 'questions/b/new/'],
    ['questions/a/old', 'questions/b/new/'],
    ['questions/a/old.md', 'questions/b/new.md'],
    ['api/v1/questions/old.json', 'api/v1/questions/new.json'],
    ['share/old.png', 'share/new.png'],
  ])('/%s of a question that moved leads to /%s', async (from, to) => {
    const { status, headers } = await get(from);
    expect([status, headers.location]).toEqual([301, base + to]);
    expect((await caddy.get(headers.location ?? '')).status).toBe(200);
  });

  it('says what is missing with a page of ours, never to be kept', async () => {
    const { status, headers, body } = await get('nowhere/');
    expect(status).toBe(404);
    expect(body.toString()).toContain('There is no such page');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('compresses what can be', async () => {
    const { headers } = await get('', { 'accept-encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
  });
});
