import { formsCache } from '../forms.ts';
import { base, cachePrefix, worker } from './scope.ts';

/**
 * A worker that removes itself. A host who wants no offline copy any more deploys it in place of `sw.js`: each
 * reader's browser takes it at its next visit, deletes our caches, and reads the site from the network again.
 * Progress is not in a cache and stays.
 */
worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
  // Chromium forgets it when the worker in use gets an event in the same moment.
  for (const seconds of [1, 3, 10]) setTimeout(() => void worker.skipWaiting(), seconds * 1000);
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(removeAll());
});

async function removeAll(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(cachePrefix) || name === formsCache(base)) await caches.delete(name);
  }
  await worker.registration.unregister();
  for (const client of await worker.clients.matchAll({ type: 'window' })) {
    await client.navigate(client.url);
  }
}
