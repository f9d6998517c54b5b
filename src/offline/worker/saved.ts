import {
  bytesOf,
  choiceToText,
  chosenEntries,
  type Manifest,
  type ManifestEntry,
} from '../manifest.ts';
import { isCostly } from '../page/decide.ts';
import type { Kept, Verified } from '../protocol.ts';
import { asJson, download, downloadManifest, keep, manifestIn, tell } from './install.ts';
import { intact } from './intact.ts';
import { base, cacheName, choice, manifestUrl, version, worker } from './scope.ts';

let cache: Promise<Cache | undefined> | undefined;
let manifest: Promise<Manifest | undefined> | undefined;
let isReplacing = false;

/** The cache of this version; undefined when it was deleted: to open it would make an empty one. */
export function savedCache(): Promise<Cache | undefined> {
  return (cache ??= openIfThere().catch((error: unknown) => {
    cache = undefined;
    throw error;
  }));
}

async function openIfThere(): Promise<Cache | undefined> {
  if (await caches.has(cacheName)) return caches.open(cacheName);
  cache = undefined;
  return undefined;
}

/** The list of files of this version; undefined when the browser has evicted it. */
export function savedManifest(): Promise<Manifest | undefined> {
  return (manifest ??= readManifest().catch((error: unknown) => {
    manifest = undefined;
    throw error;
  }));
}

async function readManifest(): Promise<Manifest | undefined> {
  const parsed = await manifestIn(await savedCache());
  if (!parsed) manifest = undefined;
  return parsed;
}

/** How much of what should be kept is there now: what was known before may have been deleted. */
export async function countKept(): Promise<Kept> {
  cache = manifest = undefined;
  const entries = chosenEntries((await savedManifest())?.entries ?? [], choice);
  const there = await pathsIn(await savedCache());
  const saved = entries.filter((entry) => there.has(pathOf(entry)));
  return {
    version,
    choice: choiceToText(choice),
    saved: saved.length,
    total: entries.length,
    bytes: bytesOf(saved),
  };
}

/**
 * Downloads what was lost, where that costs the reader nothing, and tells the pages once all of it is there. It ends at
 * the first failure: there may be no network, or the host has another version by now.
 */
export async function replaceLost({ saved, total }: Kept): Promise<void> {
  if (isReplacing || (total > 0 && saved === total) || isCostly(connection())) return;
  // What was put in this worker's place may have deleted its cache: that stays so.
  if (total === 0 && !isInUse()) return;
  isReplacing = true;
  try {
    const files = await caches.open(cacheName);
    const list = (await savedManifest()) ?? (await downloadManifest());
    const there = await pathsIn(files);
    for (const entry of chosenEntries(list.entries, choice)) {
      if (!there.has(pathOf(entry))) await keep(files, entry, await download(entry));
    }
    await files.put(manifestUrl, asJson(list));
  } catch {
    return; // What is lost is said, and the next page tries again.
  } finally {
    isReplacing = false;
  }
  tell({ type: 'offline-repaired' });
}

/** Whether this worker is the one in use; not where the browser does not say. */
function isInUse(): boolean {
  const { serviceWorker } = worker as Partial<ServiceWorkerGlobalScope>;
  return serviceWorker?.state === 'activated';
}

function connection(): unknown {
  return (navigator as WorkerNavigator & { connection?: unknown }).connection;
}

async function pathsIn(files: Cache | undefined): Promise<ReadonlySet<string>> {
  const keys = (await files?.keys()) ?? [];
  return new Set(keys.map(({ url }) => new URL(url).pathname));
}

function pathOf([url]: ManifestEntry): string {
  return new URL(base + url, location.origin).pathname;
}

/** Reads every file and compares its hash. */
export async function verify(): Promise<Verified> {
  const entries = chosenEntries((await savedManifest())?.entries ?? [], choice);
  const files = await savedCache();
  const bad: string[] = [];
  for (const [url, hash] of entries) {
    if (!(await intact(await files?.match(base + url), hash))) bad.push(url);
  }
  return { version, good: entries.length - bad.length, total: entries.length, bad };
}

/** Downloads what is missing or damaged once more; the rest stays as it is, and all of it stays in use. */
export async function repair(): Promise<Verified> {
  const files = await caches.open(cacheName);
  cache = manifest = undefined;
  if (!(await savedManifest())) {
    await files.put(manifestUrl, asJson(await downloadManifest()));
  }
  const { bad } = await verify();
  const entries = (await savedManifest())?.entries.filter(([url]) => bad.includes(url)) ?? [];
  for (const entry of entries) {
    try {
      await keep(files, entry, await download(entry));
    } catch {
      continue; // Still missing: the count that follows says so.
    }
  }
  return verify();
}
