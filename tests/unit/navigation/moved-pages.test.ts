import type { HookParameters } from 'astro';
import { expect, it, vi } from 'vitest';
import { movedPages } from '../../../src/navigation/moved-pages.ts';

type Middleware = (
  request: { readonly url: string },
  response: { writeHead: (status: number, headers: object) => { end: () => void } },
  next: () => void,
) => void;

it('leads on from an address that a page left while the live preview runs', async () => {
  let redirects: Record<string, string> = {};
  let answer: Middleware | undefined;
  const hooks = movedPages(() => redirects).hooks;
  const config = { site: 'https://example.org', base: '/x' };
  await hooks['astro:config:done']?.({ config } as HookParameters<'astro:config:done'>);
  const server = { middlewares: { use: (middleware: Middleware) => (answer = middleware) } };
  await hooks['astro:server:setup']?.({
    server,
  } as unknown as HookParameters<'astro:server:setup'>);
  const headers = vi.fn(() => ({ end: () => undefined }));
  const next = vi.fn();
  const ask = () => answer?.({ url: '/x/questions/a/old/?q=1' }, { writeHead: headers }, next);
  ask();
  expect(next).toHaveBeenCalledOnce();
  redirects = { 'questions/a/old/': 'questions/b/new/' };
  ask();
  expect(next).toHaveBeenCalledOnce();
  expect(headers).toHaveBeenCalledWith(302, { location: '/x/questions/b/new/' });
});
