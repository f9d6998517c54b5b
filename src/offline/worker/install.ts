import { chosenEntries, parseManifest, type Manifest, type ManifestEntry } from '../manifest.ts';
import type { ToPages } from '../protocol.ts';
import { withType } from './file-type.ts';
import { intact, startOf } from './intact.ts';
import {
  base,
  cacheName,
  cachePrefix,
  choice,
  manifestIntegrity,
  manifestUrl,
  version,
  worker,
} from './scope.ts';

const downloadsAtATime = 8;

/** A file that takes longer, in ms, has stalled: the version in use stays, and a later try begins anew. */
const longestDownload = 60_000;

/**
 * Downloads what this version keeps, all or nothing: each file must hash to what the manifest says, whether it is loaded
 * or copied: from an older version, or from what an install of this one has left that was killed. On any failure the
 * version in use stays as it is.
 */
export async function install(): Promise<void> {
  // A worker in use may have the same name: its files are not ours to delete.
  const mayBeInUse = worker.registration.active !== null && (await caches.has(cacheName));
  const fresh = await caches.open(cacheName);
  try {
    const manifest = await downloadManifest();
    const older = await olderFiles();
    const queue = [...chosenEntries(manifest.entries, choice)];
    const total = queue.length;
    let done = 0;
    const work = async () => {
      for (let entry = queue.shift(); entry; entry = queue.shift()) {
        const [url, hash] = entry;
        if (!(await intact(await fresh.match(base + url), hash))) {
          const copy = await intact(await older.get(startOf(hash))?.(), hash);
          await keep(fresh, entry, copy ?? (await download(entry)));
        }
        done += 1;
        tell({ type: 'offline-progress', version, done, total });
      }
    };
    const workers = Array.from({ length: downloadsAtATime }, () =>
      work().catch((error: unknown) => {
        queue.length = 0;
        throw error;
      }),
    );
    const failed = (await Promise.allSettled(workers)).find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
    await fresh.put(manifestUrl, asJson(manifest));
    if (!(await isComplete())) throw new Error(`${cacheName} was deleted meanwhile`);
  } catch (error) {
    if (!mayBeInUse) await caches.delete(cacheName);
    throw error;
  }
}

/** Whether the cache of our name is there and was filled to its end: the list of files comes last. */
async function isComplete(): Promise<boolean> {
  return (await caches.match(manifestUrl, { cacheName })) !== undefined;
}

/** Not `Response.json`: Safari has it from 17 on, and a worker that throws is installed again each day. */
export function asJson(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
}

/** The list of files, as the build of this worker wrote it. */
export async function downloadManifest(): Promise<Manifest> {
  const response = await fetch(
    new Request(manifestUrl, {
      cache: 'no-store',
      integrity: manifestIntegrity,
      signal: AbortSignal.timeout(longestDownload),
    }),
  );
  if (response.status !== 200) throw new Error(`${response.status} ${manifestUrl}`);
  const manifest = parseManifest(await response.json());
  if (!manifest) throw new Error(`${manifestUrl} is no manifest`);
  return manifest;
}

/** `no-store`: a file of another version must not come from, or stay in, the browser's own cache. */
export async function download([url, hash]: ManifestEntry): Promise<Response> {
  const response = await fetch(
    new Request(base + url, {
      cache: 'no-store',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(longestDownload),
    }),
  );
  // 206 is a part, and no cache takes it.
  if (response.status !== 200) throw new Error(`${response.status} ${url}`);
  if (!(await intact(response, hash))) throw new Error(`${url} is another file than the list says`);
  // A redirected response may not answer a navigation.
  return response.redirected
    ? new Response(await response.blob(), { headers: response.headers })
    : response;
}

/** Puts a file into a cache, with the type that it has. */
export function keep(files: Cache, [url]: ManifestEntry, file: Response): Promise<void> {
  return files.put(base + url, withType(url, file));
}

/** The list of files in a cache; undefined when it was lost or damaged. */
export async function manifestIn(cache: Cache | undefined): Promise<Manifest | undefined> {
  const saved = await cache?.match(manifestUrl);
  try {
    return parseManifest(await saved?.json());
  } catch {
    return undefined; // No JSON: damaged.
  }
}

/** The files that our other caches hold, by the beginning of their hash. */
async function olderFiles(): Promise<Map<string, () => Promise<Response | undefined>>> {
  const files = new Map<string, () => Promise<Response | undefined>>();
  for (const name of await caches.keys()) {
    if (!name.startsWith(cachePrefix) || name === cacheName) continue;
    const cache = await caches.open(name);
    const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
    const manifest = await manifestIn(cache);
    for (const [url, hash] of manifest?.entries ?? []) {
      const path = new URL(base + url, location.origin).pathname;
      if (there.has(path)) files.set(startOf(hash), () => cache.match(path));
    }
  }
  return files;
}

/** Tells every page of ours. */
export function tell(news: ToPages): void {
  void worker.clients.matchAll({ includeUncontrolled: true, type: 'window' }).then((clients) => {
    for (const client of clients) client.postMessage(news);
  });
}

/**
 * Deletes the caches of our other versions, unless one of them is being filled or waits: the next worker then deletes
 * all. Those of our neighbours on the origin are not ours to touch.
 */
export async function deleteOlder(): Promise<void> {
  if (worker.registration.installing ?? worker.registration.waiting) return;
  for (const name of await caches.keys()) {
    if (name.startsWith(cachePrefix) && name !== cacheName) await caches.delete(name);
  }
}
