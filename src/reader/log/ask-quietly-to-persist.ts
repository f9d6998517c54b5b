/**
 * Asks the browser to keep the site's data where it decides by itself. Firefox asks the reader: there it is done only when
 * he has read why, and pressed the button. Firefox alone tells itself by this name.
 */
export async function askQuietlyToPersist(): Promise<void> {
  if ('mozInnerScreenX' in globalThis) return;
  try {
    await navigator.storage.persist();
  } catch {
    return; // Old browsers, and pages that are not on a secure origin.
  }
}
