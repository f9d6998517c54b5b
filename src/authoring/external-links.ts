import type { EvidenceRow } from '../bank/evidence/evidence.ts';

/** What became of a link: it works, it is dead, or its server would not tell a machine. */
export interface LinkResult {
  readonly url: string;
  readonly state: 'works' | 'dead' | 'unclear';
  /** Status of the answer, or why there was none. */
  readonly reason: string;
  /** Where a link leads that works and has moved for good. */
  readonly movedTo?: string;
}

export interface LinkOptions {
  /** Milliseconds for each request. */
  readonly timeout: number;
  /** Requests at the same time. */
  readonly parallel: number;
}

const agent = 'handbook-link-check (follows each link once a week)';

/** Follows each address once: HEAD, then GET where a server does not like HEAD. */
export async function followLinks(
  urls: readonly string[],
  { timeout, parallel }: LinkOptions,
): Promise<LinkResult[]> {
  const results: LinkResult[] = [];
  const queue = [...urls.entries()];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, url] = next;
      results[index] = await follow(url, timeout);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return results;
}

async function follow(url: string, timeout: number): Promise<LinkResult> {
  const head = await ask(url, 'HEAD', timeout);
  if (head.state === 'works') return head;
  return ask(url, 'GET', timeout);
}

async function ask(url: string, method: 'HEAD' | 'GET', timeout: number): Promise<LinkResult> {
  try {
    const response = await fetch(url, {
      method,
      headers: { 'user-agent': agent },
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    const movedTo =
      response.ok && response.redirected && (await hasMovedForGood(url, timeout))
        ? response.url
        : undefined;
    return {
      url,
      state: stateOf(response.status),
      reason: String(response.status),
      ...(movedTo !== undefined && { movedTo }),
    };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    const code = cause?.code ?? name;
    // A name that does not exist is gone; a slow or refusing server may come back.
    return { url, state: code === 'ENOTFOUND' ? 'dead' : 'unclear', reason: code };
  }
}

/** A redirection that its server does not mean to take back. */
async function hasMovedForGood(url: string, timeout: number): Promise<boolean> {
  const { status, body } = await fetch(url, {
    method: 'HEAD',
    redirect: 'manual',
    headers: { 'user-agent': agent },
    signal: AbortSignal.timeout(timeout),
  });
  await body?.cancel();
  return status === 301 || status === 308;
}

/** Many servers answer 403 or 429 to machines alone, and 5xx passes. */
function stateOf(status: number): LinkResult['state'] {
  if (status < 400) return 'works';
  return status === 404 || status === 410 ? 'dead' : 'unclear';
}

/** What hangs on a link: the files that hold it, and the claims that rest on it. */
export interface LinkUse {
  readonly files: readonly string[];
  readonly claims: readonly Pick<EvidenceRow, 'says' | 'where'>[];
}

/**
 * A report for an issue: the dead links and those that have moved for good, with the files that hold them and the
 * claims that hang on them, then the links that a person has to try.
 */
export function reportLinks(
  results: readonly LinkResult[],
  useOf: (url: string) => LinkUse,
): string {
  const list = (isWanted: (result: LinkResult) => boolean) =>
    results
      .filter(isWanted)
      .map(({ url, reason, movedTo }) => {
        const { files, claims } = useOf(url);
        const where = files.map((file) => `\`${file}\``).join(', ');
        const what = movedTo === undefined ? `(${reason})` : `leads to <${movedTo}>`;
        return [
          `- <${url}> ${what}, in ${where}`,
          ...claims.map((claim) => `  - ${claim.says} (${claim.where})`),
        ].join('\n');
      })
      .join('\n');
  return [
    '## Dead\n',
    list(({ state }) => state === 'dead') || 'None.',
    '\n## Moved for good\n',
    list(({ movedTo }) => movedTo !== undefined) || 'None.',
    '\n## Could not be followed by a machine\n',
    list(({ state }) => state === 'unclear') || 'None.',
    '',
  ].join('\n');
}
