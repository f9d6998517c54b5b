/** Stand in the code of the worker until all that they are worked out from is known, the code itself included. */
const places = { version: '__VERSION__', manifestHash: '__MANIFEST_HASH__' };

/** What the bundler fills in: the base path, and places for what the rest of the build decides. */
export function workerConstants(base: string): Record<string, string> {
  return { BASE: base, VERSION: places.version, MANIFEST_HASH: places.manifestHash };
}

/** The worker as it is sent. */
export function finishWorker(code: string, version: string, manifestHash: string): string {
  return code.replaceAll(places.version, version).replaceAll(places.manifestHash, manifestHash);
}

/** The reverse of {@link finishWorker}. */
export function unfinishedWorker(sent: string, version: string, manifestHash: string): string {
  return sent.replaceAll(version, places.version).replaceAll(manifestHash, places.manifestHash);
}
