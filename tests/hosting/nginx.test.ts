import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAgain, keepForever, securityHeaders } from '../../src/hosting/headers.ts';
import { ask, startNginx, type RunningNginx } from './nginx-server.ts';

const long = (text: string) => text.padEnd(2000, ' and so on');

/** One file of each kind that a build has. */
const files: Record<string, string> = {
  'index.html': long('<!doctype html><p>home é'),
  '404.html': long('<!doctype html><p>There is no such page'),
  'questions/index.html': long('<!doctype html><p>questions'),
  '_astro/page.C3fM4Kra.js': long('export const x = 1;'),
  '_astro/common.DRcG25vh.css': long('p { color: red; }'),
  'icon.svg': long('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  'icon-192.png': long('png'),
  'manifest.webmanifest': long('{"name":"handbook"}'),
  'module.wasm': long('\0asm'),
  'offline-manifest.json': long('{}'),
  'pagefind/fragment/en_15c48fc.pf_fragment': long('packed'),
  'pagefind/index/en_15c48fc.pf_index': long('packed'),
  'pagefind/filter/en_15c48fc.pf_filter': long('packed'),
  'pagefind/pagefind.en_55fca29ec2.pf_meta': long('packed'),
  'pagefind/pagefind-entry.json': long('{}'),
  'pagefind/pagefind.js': long('export {};'),
  'pagefind/wasm.en.pagefind': long('packed'),
  'robots.txt': 'User-agent: *\n',
  'sw.js': long('self;'),
};

describe.each(['/', '/x/'])('nginx with the configuration of the guide, below %s', (base) => {
  let nginx: RunningNginx;
  const get: RunningNginx['get'] = (path, ...rest) => nginx.get(base + path, ...rest);

  beforeAll(async () => {
    nginx = await startNginx(base, (dist) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(dist, path)), { recursive: true });
        writeFileSync(join(dist, path), text);
      }
    });
  }, 180_000);

  afterAll(() => nginx.stop());

  it.each([
    ['', 'text/html; charset=utf-8', askAgain],
    ['questions/', 'text/html; charset=utf-8', askAgain],
    ['404.html', 'text/html; charset=utf-8', askAgain],
    ['sw.js', /^(text|application)\/javascript; charset=utf-8$/, askAgain],
    ['offline-manifest.json', 'application/json', askAgain],
    ['manifest.webmanifest', 'application/manifest+json', askAgain],
    ['icon.svg', 'image/svg+xml', askAgain],
    ['icon-192.png', 'image/png', askAgain],
    ['robots.txt', 'text/plain; charset=utf-8', askAgain],
    ['module.wasm', 'application/wasm', askAgain],
    ['_astro/page.C3fM4Kra.js', /^(text|application)\/javascript; charset=utf-8$/, keepForever],
    ['_astro/common.DRcG25vh.css', 'text/css; charset=utf-8', keepForever],
    ['pagefind/fragment/en_15c48fc.pf_fragment', 'application/octet-stream', keepForever],
    ['pagefind/index/en_15c48fc.pf_index', 'application/octet-stream', keepForever],
    ['pagefind/filter/en_15c48fc.pf_filter', 'application/octet-stream', keepForever],
    ['pagefind/pagefind.en_55fca29ec2.pf_meta', 'application/octet-stream', keepForever],
    ['pagefind/pagefind-entry.json?ts=1', 'application/json', askAgain],
    ['pagefind/pagefind.js', /^(text|application)\/javascript; charset=utf-8$/, askAgain],
    ['pagefind/wasm.en.pagefind', 'application/octet-stream', askAgain],
  ])('/%s has its content type and may be kept as long as it should', async (path, type, cache) => {
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(type);
    expect(headers['cache-control']).toBe(cache);
  });

  it.each(['', 'sw.js', '_astro/page.C3fM4Kra.js', '_astro/common.DRcG25vh.css', 'icon.svg'])(
    '/%s is compressed for those who can read it, and whole',
    async (path) => {
      const packed = await get(path, { 'accept-encoding': 'gzip, br' });
      const plain = await get(path);
      expect(packed.headers['content-encoding']).toBe('gzip');
      expect(packed.headers['vary']).toBe('Accept-Encoding');
      expect(packed.body.length).toBeLessThan(plain.body.length / 2);
      expect(gunzipSync(packed.body)).toEqual(plain.body);
      expect(plain.body.toString()).toBe(files[path === '' ? 'index.html' : path]);
    },
  );

  it.each(['manifest.webmanifest', 'offline-manifest.json', 'nothing'])(
    '/%s is compressed too',
    async (path) => {
      const { headers } = await get(path, { 'accept-encoding': 'gzip' });
      expect(headers['content-encoding']).toBe('gzip');
    },
  );

  it.each(['icon-192.png', 'pagefind/wasm.en.pagefind', 'pagefind/index/en_15c48fc.pf_index'])(
    '/%s is compressed already',
    async (path) => {
      const { headers } = await get(path, { 'accept-encoding': 'gzip' });
      expect(headers).not.toHaveProperty('content-encoding');
    },
  );

  it.each(['', 'sw.js', 'offline-manifest.json'])('/%s is not sent twice', async (path) => {
    const first = await get(path, { 'accept-encoding': 'gzip' });
    const again = await get(path, { 'if-none-match': String(first.headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers['cache-control']).toBe(askAgain);
  });

  it.each([
    'nothing',
    'nothing/at/all/',
    'questions/nothing/index.html',
    '_astro/gone.C3fM4Kra.js',
    'pagefind/index/en_0000000.pf_index',
    'nothing.webmanifest',
    '_astro/',
    'pagefind/',
  ])('/%s is answered by our 404 page, with status 404, never kept', async (path) => {
    const { status, headers, body } = await get(path);
    expect(status).toBe(404);
    expect(body.toString()).toBe(files['404.html']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe(askAgain);
  });

  it('a folder without its slash is redirected to it, with its query', async () => {
    const { status, headers } = await get('questions?topic=a');
    expect([status, headers.location]).toEqual([301, `${base}questions/?topic=a`]);
  });

  it('nobody gets out of the folder', async () => {
    for (const path of ['../handbook.conf', '..%2fhandbook.conf', '%2e%2e/%2e%2e/handbook.conf']) {
      const { status, body } = await get(path);
      expect([400, 404]).toContain(status);
      expect(body.toString()).not.toContain('server_name');
    }
  });

  it.each([
    ['a page', 200, '', 'GET', {}],
    ['a file', 200, '_astro/page.C3fM4Kra.js', 'GET', {}],
    ['the manifest', 200, 'manifest.webmanifest', 'GET', {}],
    ['a module', 200, 'module.wasm', 'GET', {}],
    ['a redirect', 301, 'questions', 'GET', {}],
    ['no such page', 404, 'nothing', 'GET', {}],
    ['no listing', 404, '_astro/', 'GET', {}],
    ['no such method', 405, '', 'POST', {}],
    ['a bad request', 400, '%zz', 'GET', {}],
    ['no host', 400, '', 'GET', { host: 'a b' }],
    ['an address that is too long', 414, 'a'.repeat(20_000), 'GET', {}],
  ])('%s has all security headers and no version: %d', async (_, status, path, method, sent) => {
    const answer = await get(path, sent, method);
    expect(answer.status).toBe(status);
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(answer.headers[name.toLowerCase()], name).toBe(value);
    }
    expect(answer.headers.server).toBe('nginx');
    expect(answer.body.toString()).not.toMatch(/nginx\/\d/);
  });

  it('a range that does not exist has them too: nginx sends them twice', async () => {
    const { status, headers } = await get('sw.js', { range: 'bytes=99999-' });
    expect(status).toBe(416);
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(headers[name.toLowerCase()], name).toContain(value);
    }
  });
});

it('below a path, that path and the root lead there, and all else is none of ours', async () => {
  const nginx = await startNginx('/x/', (dist) => {
    writeFileSync(join(dist, 'index.html'), 'home');
    writeFileSync(join(dist, '404.html'), 'none');
  });
  const { status, headers } = await nginx.get('/x');
  const root = await nginx.get('/');
  const other = await nginx.get('/y/');
  await nginx.stop();
  expect([status, headers.location]).toEqual([301, '/x/']);
  expect([root.status, root.headers.location]).toEqual([302, '/x/']);
  expect([other.status, other.body.toString()]).toEqual([404, 'none']);
});

it('with TLS, who comes without is sent there, and all headers are sent', async () => {
  const nginx = await startNginx(
    '/',
    (dist) => {
      writeFileSync(join(dist, 'index.html'), 'home');
      writeFileSync(join(dist, '404.html'), 'none');
    },
    true,
  );
  const page = await nginx.get('/');
  const plain = await ask({
    port: nginx.plainPort,
    path: '/questions/?topic=a',
    method: 'GET',
    headers: { host: 'handbook.example.org' },
  });
  await nginx.stop();
  expect([page.status, page.body.toString()]).toEqual([200, 'home']);
  expect(page.headers).toMatchObject({ 'strict-transport-security': 'max-age=31536000' });
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(page.headers[name.toLowerCase()], name).toBe(value);
  }
  expect([plain.status, plain.headers.location]).toEqual([
    301,
    'https://handbook.example.org/questions/?topic=a',
  ]);
});
