const again = new Map<string, Promise<unknown>>();

/**
 * Loads a module, once more under another address where that failed: Chromium and Firefox keep a failure until the page
 * is left, however long the network has been back. Their message names the address; Safari asks again by itself.
 */
export async function loadAgain<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const address = /https?:\S+/.exec((error as Error).message)?.[0];
    if (!address) throw error;
    const loading = again.get(address) ?? import(/* @vite-ignore */ `${address}?${Date.now()}`);
    again.set(address, loading);
    loading.catch(() => again.delete(address));
    return (await loading) as Module;
  }
}
