import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { followLinks, reportLinks } from '../../../src/authoring/external-links.ts';

let server: Server;
let address: string;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer(({ url = '', method = '' }, response) => {
    asked.push(`${method} ${url}`);
    const status = { '/gone': 410, '/missing': 404, '/forbidden': 403, '/broken': 500 }[url];
    if (url === '/slow') return;
    if (url === '/moved' || url === '/away') response.setHeader('location', '/fine');
    response.statusCode = { '/moved': 301, '/away': 302 }[url] ?? status ?? 200;
    if (url === '/no-head' && method === 'HEAD') response.statusCode = 405;
    response.end('text');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('tells what works, what is dead and what a machine cannot know', async () => {
  const paths = ['/fine', '/moved', '/no-head', '/missing', '/gone', '/forbidden', '/broken'];
  const urls = [...paths.map((path) => address + path), 'http://127.0.0.1:1/'];
  const results = [
    ...(await followLinks(urls, { timeout: 60_000, parallel: 3 })),
    // It is never answered.
    ...(await followLinks([`${address}/slow`], { timeout: 100, parallel: 1 })),
  ];
  expect(results.map(({ url, state, reason }) => `${url.replace(address, '')} ${state} ${reason}`))
    .toMatchInlineSnapshot(`
    [
      "/fine works 200",
      "/moved works 200",
      "/no-head works 200",
      "/missing dead 404",
      "/gone dead 410",
      "/forbidden unclear 403",
      "/broken unclear 500",
      "http://127.0.0.1:1/ unclear TypeError",
      "/slow unclear TimeoutError",
    ]
  `);
  expect(asked.filter((request) => request.endsWith('/fine'))[0]).toBe('HEAD /fine');
  expect(asked).toContain('GET /no-head');
});

it('tells what has moved for good, and where to', async () => {
  const [moved, away] = await followLinks([`${address}/moved`, `${address}/away`], {
    timeout: 3000,
    parallel: 1,
  });
  expect(moved).toEqual({
    url: `${address}/moved`,
    state: 'works',
    reason: '200',
    movedTo: `${address}/fine`,
  });
  expect(away).toEqual({ url: `${address}/away`, state: 'works', reason: '200' });
});

it('reports each dead or moved link with the files that hold it and the claims that hang on it', () => {
  const report = reportLinks(
    [
      { url: 'https://a.example/', state: 'dead', reason: '404' },
      { url: 'https://b.example/', state: 'works', reason: '200' },
      {
        url: 'https://c.example/',
        state: 'works',
        reason: '200',
        movedTo: 'https://d.example/',
      },
    ],
    (url) => ({
      files: ['src/content/docs/questions/x/y.mdx'],
      claims: url.includes('a.') ? [{ says: 'A gate stops 70 %.', where: 'Table 3' }] : [],
    }),
  );
  expect(report).toBe(`## Dead

- <https://a.example/> (404), in \`src/content/docs/questions/x/y.mdx\`
  - A gate stops 70 %. (Table 3)

## Moved for good

- <https://c.example/> leads to <https://d.example/>, in \`src/content/docs/questions/x/y.mdx\`

## Could not be followed by a machine

None.
`);
});
