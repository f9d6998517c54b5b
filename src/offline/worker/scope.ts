import { choiceFromText, choiceToText, type Choice } from '../manifest.ts';
import { prefixOf } from '../protocol.ts';

/** Filled in by the build. */
declare const BASE: string;
declare const VERSION: string;
declare const MANIFEST_HASH: string;

export const worker = self as unknown as ServiceWorkerGlobalScope;
export const base = BASE;
export const version = VERSION;

/** What the reader chose to keep: it stands in the worker's own address, so that no storage is needed to know it. */
export const choice: Choice = choiceFromText(
  new URL(worker.location.href).searchParams.get('keep'),
);

/** Our caches, and the one of this version and choice. */
export const cachePrefix = `${prefixOf(base)}pages:`;
export const cacheName = `${cachePrefix}${version}:${choiceToText(choice)}`;

/** Where the list of files is, and what it must hash to. */
export const manifestUrl = `${base}offline-manifest.json`;
export const manifestIntegrity = `sha256-${MANIFEST_HASH}`;

/** Storage that does not answer is passed by. */
export const patience = 3000;
