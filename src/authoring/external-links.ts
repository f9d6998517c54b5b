/** What became of a link: it works, it is dead, or its server would not tell a machine. */
export interface LinkResult {
  readonly url: string;
  readonly state: 'works' | 'dead' | 'unclear';
  /** Status of the answer, or why there was none. */
  readonly reason: string;
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
    return { url, state: stateOf(response.status), reason: String(response.status) };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    const code = cause?.code ?? name;
    // A name that does not exist is gone; a slow or refusing server may come back.
    return { url, state: code === 'ENOTFOUND' ? 'dead' : 'unclear', reason: code };
  }
}

/** Many servers answer 403 or 429 to machines alone, and 5xx passes. */
function stateOf(status: number): LinkResult['state'] {
  if (status < 400) return 'works';
  return status === 404 || status === 410 ? 'dead' : 'unclear';
}

/** A report for an issue: the dead links with the files that hold them, then those that a person has to try. */
export function reportLinks(
  results: readonly LinkResult[],
  filesOf: (url: string) => readonly string[],
): string {
  const list = (state: LinkResult['state']) =>
    results
      .filter((result) => result.state === state)
      .map(
        ({ url, reason }) =>
          `- <${url}> (${reason}), in ${filesOf(url)
            .map((file) => `\`${file}\``)
            .join(', ')}`,
      )
      .join('\n');
  return [
    '## Dead\n',
    list('dead') || 'None.',
    '\n## Could not be followed by a machine\n',
    list('unclear') || 'None.',
    '',
  ].join('\n');
}
