/**
 * Whether the host has taken the worker's script away. Browsers say in words of their own why an update failed, so that
 * the script itself is asked for; a failure without an answer, such as no network, says nothing of it.
 */
export async function isScriptGone(script: string): Promise<boolean> {
  try {
    const { status } = await fetch(script, { cache: 'no-store', redirect: 'manual' });
    return status === 404 || status === 410;
  } catch {
    return false;
  }
}
