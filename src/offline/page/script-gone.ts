/**
 * Whether the host has taken the worker's script away. Browsers say in words of their own why an update failed, so that
 * the script itself is asked for; a failure without an answer, such as no network, says nothing of it, and neither does a
 * host that has no home page either: it is out of order, and the copy is what its readers have.
 */
export async function isScriptGone(script: string, home: string): Promise<boolean> {
  try {
    if (!isMissing(await statusOf(script, 'GET'))) return false;
    // HEAD: what is read is answered out of the copy.
    const status = await statusOf(home, 'HEAD');
    return !isMissing(status) && (status < 500 || status === 501);
  } catch {
    return false;
  }
}

async function statusOf(address: string, method: string): Promise<number> {
  const { status } = await fetch(address, { method, cache: 'no-store', redirect: 'manual' });
  return status;
}

function isMissing(status: number): boolean {
  return status === 404 || status === 410;
}
