/**
 * Whether the host has taken the worker's script away. Browsers say in words of their own why an update failed, so that
 * the script itself is asked for; a failure without an answer, such as no network, says nothing of it, and neither does a
 * host that has no home page either: it is out of order, and the copy is what its readers have.
 */
export async function isScriptGone(script: string, home: string): Promise<boolean> {
  try {
    const answer = await ask(script, 'GET');
    if (await isOurPage(answer, home)) return true;
    if (!isMissing(answer.status)) return false;
    // HEAD: what is read is answered out of the copy.
    const { status } = await ask(home, 'HEAD');
    return !isMissing(status) && (status < 500 || status === 501);
  } catch {
    return false;
  }
}

function ask(address: string, method: string): Promise<Response> {
  return fetch(address, { method, cache: 'no-store', redirect: 'manual' });
}

/** Some hosts answer with the home page, and status 200, for all that is not there. The page of a login is another's. */
async function isOurPage(answer: Response, home: string): Promise<boolean> {
  const isPage = answer.ok && answer.headers.get('content-type')?.startsWith('text/html');
  return isPage === true && (await answer.text()).includes(`"${home}manifest.webmanifest"`);
}

function isMissing(status: number): boolean {
  return status === 404 || status === 410;
}
