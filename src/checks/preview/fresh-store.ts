import { statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import type { ViteDevServer } from 'vite';

/** What Astro knows of the content, below the project. */
const storeFile = '.astro/data-store.json';

/** Milliseconds after which Astro heeds another word of its store, and a request that was broken off has ended here too. */
const settled = 2000;

/**
 * Has Astro read its store once more after a request that was under way while it was written: such a request puts what was
 * there before in the place of the new, and a page that came back has status 404 until the next save.
 */
export function keepStoreFresh({ middlewares, watcher }: ViteDevServer, root: string): void {
  const store = join(root, storeFile);
  const underWay = new Map<ServerResponse, number>();
  const outdated = new Set<ServerResponse>();
  middlewares.use((_request, response, next) => {
    underWay.set(response, Date.now());
    response.once('close', () => {
      underWay.delete(response);
      if (outdated.delete(response) && outdated.size === 0) setTimeout(readAgain, settled);
    });
    next();
  });
  watcher.on('all', (_event, path) => {
    if (relative(root, path).split(sep).join('/') !== storeFile) return;
    // The time of its last renaming: it is written beside its place.
    const written = statSync(store, { throwIfNoEntry: false })?.ctimeMs ?? 0;
    for (const [response, begun] of underWay) if (begun <= written) outdated.add(response);
  });

  /** As if it was written by somebody else. */
  function readAgain(): void {
    watcher.emit('change', store);
  }
}
