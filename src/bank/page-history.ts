import { execFileSync } from 'node:child_process';

/** Who wrote a page, the most active first, and the ISO date of its last change. */
export interface PageHistory {
  readonly contributors: readonly string[];
  readonly changed: string;
}

/**
 * The history of every page below a project's folder, by file. Empty outside of Git, and in a clone without its history:
 * what is left of it would name the wrong people.
 */
export function readHistories(root: string): ReadonlyMap<string, PageHistory> {
  try {
    if (git(root, 'rev-parse', '--is-shallow-repository').trim() !== 'false') return new Map();
    const format = '--format=%x00%as%x09%aN';
    return parseLog(
      git(root, 'log', format, '--name-only', '--relative', '--', 'src/content/docs'),
    );
  } catch (error) {
    // Git is not there, or this is a copy without it: the site is built all the same.
    if (error instanceof Error) return new Map();
    throw error;
  }
}

/** Reads the output of git log: for each commit NUL, date, tab, author, and then the files, one a line. */
export function parseLog(log: string): Map<string, PageHistory> {
  const commits = new Map<string, { changed: string; counts: Map<string, number> }>();
  for (const entry of log.split('\0').slice(1)) {
    const [head = '', ...files] = entry.split('\n').filter((line) => line !== '');
    const [date = '', author = ''] = head.split('\t');
    for (const file of files) {
      // The newest commit comes first.
      const known = commits.get(file) ?? { changed: date, counts: new Map<string, number>() };
      known.counts.set(author, (known.counts.get(author) ?? 0) + 1);
      commits.set(file, known);
    }
  }
  return new Map(
    [...commits].map(([file, { changed, counts }]) => [
      file,
      { changed, contributors: ranked(counts) },
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
  return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
