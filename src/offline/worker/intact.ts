/** A saved answer whose bytes hash to what the manifest says; undefined when there is none, or it was changed. */
export async function intact(
  saved: Response | undefined,
  hash: string,
): Promise<Response | undefined> {
  if (!saved) return undefined;
  const bytes = await saved.clone().arrayBuffer();
  return (await hashOf(bytes)) === hash ? saved : undefined;
}

/** SHA-256, base64. */
async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}
