import { execFileSync } from 'node:child_process';

/** A change of a page: its day, an ISO date, and what its author said of it, in a line. */
export interface PageChange {
  readonly date: string;
  readonly subject: string;
}

/** Who wrote a page, the most active first, and the ISO date of its last change. */
export interface PageHistory {
  readonly contributors: readonly string[];
  readonly changed: string;
  /** The newest first; the last of them brought the page. */
  readonly changes: readonly PageChange[];
}

/**
 * The history of every page below a project's folder, by file. Empty outside of Git, and in a clone without its history:
 * what is left of it would name the wrong people.
 */
export function readHistories(root: string): ReadonlyMap<string, PageHistory> {
  try {
    if (git(root, 'rev-parse', '--is-shallow-repository').trim() !== 'false') return new Map();
    // When a change came to this branch: it may have been written long before.
    const format = '--format=%x00%cd%x09%aN%x09%s';
    const options = [format, '--date=short-local', '--name-status', '-M', '--relative'];
    return parseLog(git(root, 'log', ...options, '--', 'src/content/docs'));
  } catch (error) {
    // Git is not there, or this is a copy without it: the site is built all the same.
    if (error instanceof Error) return new Map();
    throw error;
  }
}

/** Why no history of any page is known, and what to do, for whoever builds the site; undefined where it is known. */
export function whyNoHistory(root: string): string | undefined {
  if (readHistories(root).size > 0) return undefined;
  const without =
    'Pages will not say when they last changed and who wrote them, and the list of changes stays empty.';
  try {
    return git(root, 'rev-parse', '--is-shallow-repository').trim() === 'true'
      ? `This clone has only its last commits. ${without} Run "git fetch --unshallow" and build again.`
      : `Git has no commit of the pages. ${without} They will once the pages are committed.`;
  } catch (error) {
    const { code, stderr = '' } = error as { code?: string; stderr?: string };
    const said =
      code === 'ENOENT' ? 'it is not installed' : /^(?:fatal: )?(.*)$/m.exec(stderr)?.[1];
    // Where the folder is another user's, Git names the command itself.
    const command = /git config .*safe\.directory.*/.exec(stderr)?.[0];
    const remedy = command
      ? `Run ${command} and build again.`
      : 'A clone with Git has it, a downloaded archive has not.';
    return `Git does not tell the history of the pages: ${said}. ${without} ${remedy}`;
  }
}

/**
 * Reads the output of git log: for each commit NUL, date, tab, author, tab, subject, and then the files, one a line: what
 * was done, tab, path, and tab and the new path where it was renamed. What a page was before is told of it by its new name.
 */
export function parseLog(log: string): Map<string, PageHistory> {
  const names = new Map<string, string>();
  const pages = new Map<string, { changes: PageChange[]; counts: Map<string, number> }>();
  // Control characters are a terminal's, and no XML may hold them.
  const bare = log.replace(/[^\P{Cc}\0\t\n]/gu, '');
  for (const entry of bare.split('\0').slice(1)) {
    const [head = '', ...files] = entry.split('\n').filter((line) => line !== '');
    const [date = '', author = '', ...subject] = head.split('\t');
    for (const line of files) {
      const [, path = '', renamed] = line.split('\t');
      const now = renamed ?? path;
      const file = names.get(now) ?? now;
      if (renamed !== undefined) names.set(path, file);
      const known = pages.get(file) ?? { changes: [], counts: new Map<string, number>() };
      // Git tells the newest commit first.
      known.changes.push({ date, subject: subject.join(' ') });
      known.counts.set(author, (known.counts.get(author) ?? 0) + 1);
      pages.set(file, known);
    }
  }
  return new Map(
    [...pages].map(([file, { changes, counts }]) => [
      file,
      { changed: changes[0]!.date, changes, contributors: ranked(counts) },
    ]),
  );
}

/** No address is published: some people sign with one. */
function ranked(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .filter(([name]) => name !== '' && !name.includes('@'))
    .sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
    .map(([name]) => name);
}

function git(root: string, ...args: string[]): string {
  // Who has commits' signatures shown would have them between the lines that are read.
  const settings = ['-c', 'core.quotePath=false', '-c', 'log.showSignature=false'];
  return execFileSync('git', [...settings, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC', LC_ALL: 'C' },
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
