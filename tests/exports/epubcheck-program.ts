import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackage } from './apt.ts';

const program = '/usr/share/java/epubcheck.jar';
const needed = `EPUBCheck was not found for the tests of the e-book at ${program}. On Debian or Ubuntu, run
"sudo apt-get update && sudo apt-get install epubcheck", or let the tests do it as root. On another system set EPUBCHECK_JAR to
the path of its epubcheck.jar, and have java on the PATH.`;

/**
 * The path of EPUBCheck, which is installed where that can be done; it takes at most ten minutes.
 * @throws Error that says what to do where it cannot be had
 */
export function findEpubCheck(
  environment = process.env,
  isRoot = process.getuid?.() === 0,
): string {
  const path = environment['EPUBCHECK_JAR'] ?? program;
  if (existsSync(path)) return path;
  if (environment['EPUBCHECK_JAR'] !== undefined || !isRoot) throw new Error(needed);
  const said = installPackage('epubcheck');
  if (existsSync(path)) return path;
  throw new Error([needed, ...said].join('\n'));
}

/** What EPUBCheck says of a book. */
export function checkedBook(book: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-epub-'));
  try {
    const file = join(folder, 'book.epub');
    writeFileSync(file, book);
    const { stdout, stderr, error } = spawnSync('java', ['-jar', findEpubCheck(), file], {
      encoding: 'utf8',
      timeout: 600_000,
    });
    if (error) throw new Error(`${needed}\n${error.message}`);
    return `${stdout}${stderr}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
