import { chosenEntries, parseManifest, type Manifest } from '../manifest.ts';
import { bytesOf, choiceToText } from '../manifest.ts';
import type { Kept, Verified } from '../protocol.ts';
import { asJson, download, downloadManifest } from './install.ts';
import { base, cacheName, choice, manifestUrl, version } from './scope.ts';

let cache: Promise<Cache | undefined> | undefined;
let manifest: Promise<Manifest | undefined> | undefined;

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
  const response = await (await savedCache())?.match(manifestUrl);
  const parsed = parseManifest(await response?.json());
  if (!parsed) manifest = undefined;
  return parsed;
}

/** How much of what should be kept is there. */
export async function countKept(): Promise<Kept> {
  const entries = chosenEntries((await savedManifest())?.entries ?? [], choice);
  const paths = ((await (await savedCache())?.keys()) ?? []).map(
    ({ url }) => new URL(url).pathname,
  );
  const there = new Set(paths);
  const saved = entries.filter(([url]) => there.has(new URL(base + url, location.origin).pathname));
  return {
    version,
    choice: choiceToText(choice),
    saved: saved.length,
    total: entries.length,
    bytes: bytesOf(saved),
  };
}

/** Reads every file and compares its hash. */
export async function verify(): Promise<Verified> {
  const entries = chosenEntries((await savedManifest())?.entries ?? [], choice);
  const files = await savedCache();
  const bad: string[] = [];
  for (const [url, hash] of entries) {
    const bytes = await (await files?.match(base + url))?.arrayBuffer();
    if (!bytes || (await hashOf(bytes)) !== hash) bad.push(url);
  }
  return { version, good: entries.length - bad.length, total: entries.length, bad };
}

/** Downloads what is missing or damaged once more; the rest stays as it is, and all of it stays in use. */
export async function repair(): Promise<Verified> {
  const files = await caches.open(cacheName);
  if (!(await savedManifest())) {
    await files.put(manifestUrl, asJson(await downloadManifest()));
  }
  const { bad } = await verify();
  const entries = (await savedManifest())?.entries.filter(([url]) => bad.includes(url)) ?? [];
  for (const entry of entries) {
    try {
      await files.put(base + entry[0], await download(entry));
    } catch {
      continue; // Still missing: the count that follows says so.
    }
  }
  return verify();
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}
