/** The browser's service workers; undefined where there are none or the page may not have any. */
export function serviceWorkers(): ServiceWorkerContainer | undefined {
  try {
    // Where a browser keeps no data, this throws; Firefox would write into the console if we asked for workers.
    if (localStorage === undefined) return undefined;
    return navigator.serviceWorker as ServiceWorkerContainer | undefined;
  } catch {
    return undefined; // A frame in a sandbox: even to ask throws.
  }
}
