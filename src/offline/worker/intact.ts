import { hashLength } from '../manifest.ts';

/** An answer whose bytes hash to what the manifest says; undefined when there is none, or it is another. */
export async function intact(
  saved: Response | undefined,
  hash: string,
): Promise<Response | undefined> {
  if (!saved) return undefined;
  const bytes = await saved.clone().arrayBuffer();
  return startOf(await hashOf(bytes)) === startOf(hash) ? saved : undefined;
}

/** What tells a file from others, of a hash in a list of any version. */
export function startOf(hash: string): string {
  return hash.slice(0, hashLength);
}

/** SHA-256, base64. */
async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}
