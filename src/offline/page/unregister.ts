import { prefixOf } from '../protocol.ts';
import { isScriptGone } from './script-gone.ts';

/** The worker goes, and all that it keeps of the site at this path. */
export async function unregister(
  registration: ServiceWorkerRegistration | undefined,
  base: string,
): Promise<void> {
  await registration?.unregister();
  await deleteCaches(`${prefixOf(base)}pages:`);
}

/** The same, where the host has taken the worker's script away. Returns whether it has. */
export async function unregisterIfGone(
  registration: ServiceWorkerRegistration | undefined,
  base: string,
): Promise<boolean> {
  const isGone = await isScriptGone(`${base}sw.js`, base);
  if (isGone) await unregister(registration, base);
  return isGone;
}

/** Deletes again what a worker in its last moments has opened anew, until there is none left. */
async function deleteCaches(prefix: string): Promise<void> {
  for (let time = 0; time < 10; time += 1) {
    const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
    if (names.length === 0) return;
    for (const name of names) await caches.delete(name);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
