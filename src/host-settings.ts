/** What a host says of where the handbook stands. */
export interface HostSettings {
  /** Scheme and host, without a slash at the end; undefined when nothing is said. */
  readonly url: string | undefined;
  /** Path below which it stands, with a slash at both ends. */
  readonly base: string;
  /** Where the source is edited; undefined when nothing is said. */
  readonly repository: string | undefined;
}

/**
 * Reads `SITE_URL`, `BASE_PATH` and `REPOSITORY_URL`; on GitHub Actions the repository is the one that is being built.
 * @throws Error that names the variable, what was found in it and what to write
 */
export function readHostSettings(environment: NodeJS.ProcessEnv): HostSettings {
  const { SITE_URL, BASE_PATH, REPOSITORY_URL, GITHUB_REPOSITORY } = environment;
  const base = basePath(BASE_PATH ?? '');
  const rootOnly = environment['NETLIFY']
    ? 'Netlify'
    : environment['CF_PAGES']
      ? 'Cloudflare Pages'
      : '';
  if (rootOnly !== '' && base !== '/') {
    throw refusal(
      `BASE_PATH is "${BASE_PATH ?? ''}", and ${rootOnly} serves a site from the root of its host.`,
      'Leave BASE_PATH empty there.',
    );
  }
  return {
    url: SITE_URL ? siteUrl(SITE_URL) : undefined,
    base,
    repository: REPOSITORY_URL
      ? repositoryUrl(REPOSITORY_URL)
      : GITHUB_REPOSITORY
        ? `https://github.com/${GITHUB_REPOSITORY}`
        : undefined,
  };
}

function siteUrl(text: string): string {
  const address = webAddress('SITE_URL', text, 'https://handbook.example.org');
  if (address.pathname !== '/' || address.search !== '' || address.hash !== '') {
    throw refusal(
      `SITE_URL is "${text}": it has something after the host.`,
      `Write SITE_URL=${address.origin}, and the path into BASE_PATH${writtenPath(address.pathname)}.`,
    );
  }
  return address.origin;
}

function repositoryUrl(text: string): string {
  const address = webAddress('REPOSITORY_URL', text, 'https://github.com/owner/name');
  if (address.pathname.split('/').filter(Boolean).length < 2) {
    throw refusal(
      `REPOSITORY_URL is "${text}": owner and name of the repository are missing.`,
      'Write the address of its front page, such as https://github.com/owner/name.',
    );
  }
  return text.replace(/\/+$/, '').replace(/\.git$/, '');
}

function webAddress(variable: string, text: string, example: string): URL {
  const isWeb = /^https?:\/\/[^/]/i.test(text) && URL.canParse(text);
  const address = isWeb ? new URL(text) : undefined;
  if (!address) {
    const guess = `https://${text.replace(/^(\w+:)?\/+/, '')}`;
    throw refusal(
      `${variable} is "${text}": it is no address that begins with https://.`,
      `Write ${variable}=${URL.canParse(guess) ? guess.replace(/\/+$/, '') : example}.`,
    );
  }
  if (address.username !== '' || address.password !== '') {
    throw refusal(
      `${variable} holds a user name or a password, which would be published.`,
      `Write it without: ${variable}=${example}.`,
    );
  }
  return address;
}

function basePath(text: string): string {
  const path = `/${text}/`.replace(/\/{2,}/g, '/');
  if (isPlain(path)) return path;
  const [, host, rest = ''] = /^(\w+:\/\/[^/?#]*)([^?#]*)/.exec(text) ?? [];
  throw refusal(
    `BASE_PATH is "${text}": it is no path such as /team/handbook/.`,
    host === undefined
      ? 'Write letters, digits and hyphens, with slashes between: BASE_PATH=/team/handbook/.'
      : `Write the scheme and the host into SITE_URL, and here the path alone${writtenPath(rest)}.`,
  );
}

/** No signs after a %: a router reads them as letters in some places and as they are written in others. */
function isPlain(path: string): boolean {
  return /^(\/[\w.~-]+)*\/$/.test(path) && !/\/\.{1,2}\//.test(path);
}

/** The part of an address after its host, as BASE_PATH takes it. */
function writtenPath(pathname: string): string {
  const path = `${pathname}/`.replace(/\/{2,}/g, '/');
  if (isPlain(path)) return `: BASE_PATH=${path}`;
  const names = decoded(path)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split('/')
    .map((name) => name.replace(/[^\w.~-]+/g, '-').replace(/^[.-]+|-+$/g, ''))
    .filter((name) => name !== '');
  const plain = names.length > 0 ? names.join('/') : 'handbook';
  return `, in letters without accents, digits and hyphens: BASE_PATH=/${plain}/`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return ''; // Signs after a % that are no text.
  }
}

/** A message to somebody who set a variable: where in our code it was noticed is of no use to him. */
function refusal(found: string, remedy: string): Error {
  const error = new Error(`${found} ${remedy}`);
  error.stack = `Error: ${error.message}`;
  return error;
}
