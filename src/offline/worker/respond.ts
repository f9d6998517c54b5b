import { formsCache } from '../forms.ts';
import { mayExist } from '../page-forms.ts';
import { chosenEntries, entryFor } from '../manifest.ts';
import { inTime } from '../protocol.ts';
import { base, choice, patience } from './scope.ts';
import { savedCache, savedManifest } from './saved.ts';

/** Whether a request is ours to answer: only reads below our own path. */
export function isOurs(request: Request): boolean {
  const { origin, pathname } = new URL(request.url);
  return request.method === 'GET' && origin === location.origin && pathname.startsWith(base);
}

/** The saved file that a request asks for, else the network, else a page that says what is missing. */
export async function respond(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const path = decodePath(url.pathname.slice(base.length));
  const isPage = request.mode === 'navigate';
  try {
    const saved = await inTime(findSaved(path, isPage, url.search), patience);
    if (saved) return saved;
  } catch {
    // The cache does not answer: the network may.
    return fetch(request);
  }
  try {
    return await fetch(isPage ? asPlainRead(request) : request);
  } catch (error) {
    const form = await keptForm(url.pathname);
    if (form) return form;
    if (!isPage) throw error;
    return (await inTime(missingPage(path), patience)) ?? Response.error();
  }
}

async function findSaved(
  path: string,
  isPage: boolean,
  query: string,
): Promise<Response | undefined> {
  const manifest = await savedManifest();
  if (!manifest) return undefined;
  const known = new Set(chosenEntries(manifest.entries, choice).map(([url]) => url));
  const entry = entryFor(known, path);
  if (!entry) return undefined;
  if (entry.redirect) {
    return isPage ? Response.redirect(`${base}${entry.url}${query}`, 301) : undefined;
  }
  return (await savedCache())?.match(base + entry.url);
}

/** A form that the reader keeps: without network an older one is better than none. */
async function keptForm(path: string): Promise<Response | undefined> {
  const cacheName = formsCache(base);
  try {
    if (!(await inTime(caches.has(cacheName), patience))) return undefined;
    return await inTime(caches.match(path, { cacheName }), patience);
  } catch {
    return undefined; // The cache does not answer.
  }
}

/** The page of another version must not come from the browser's own cache. */
function asPlainRead({ url, headers }: Request): Request {
  return new Request(url, {
    cache: 'no-store',
    credentials: 'same-origin',
    redirect: 'manual',
    headers: { accept: headers.get('accept') ?? '*/*' },
  });
}

/** "Not saved here" for a page that exists but was not chosen, "no such page" for all others. */
async function missingPage(path: string): Promise<Response | undefined> {
  const manifest = await savedManifest();
  const everything = new Set(manifest?.entries.map(([url]) => url) ?? []);
  const exists = mayExist(path) || entryFor(everything, path) !== undefined;
  const page = await (await savedCache())?.match(`${base}${exists ? 'offline/' : '404.html'}`);
  return page && new Response(page.body, { status: exists ? 503 : 404, headers: page.headers });
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
