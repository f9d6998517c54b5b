import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where packages go that are unpacked for the tests: the machine itself gets none. */
const cache = resolve('node_modules/.cache/debian');

/** What is wanted of Debian, and how to say that it could not be had. */
interface Wanted {
  readonly packages: readonly string[];
  /** A file of theirs that shows that they are unpacked, below the folder that is returned. */
  readonly holds: string;
  /** What to do where they cannot be fetched. */
  readonly needed: string;
  /** An older release that still had them, e.g. "bullseye"; without it, the machine's own. */
  readonly release?: string;
}

/**
 * The folder into which some packages of Debian are unpacked, without their dependencies. Fetched once.
 * @throws Error that says what to do where they cannot be had
 */
export function unpackedPackages({ packages, holds, needed, release }: Wanted): string {
  const folder = join(cache, packages.join('-'));
  if (existsSync(join(folder, holds))) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const options = release === undefined ? [] : listsOf(release, folder);
  const apt = (...args: string[]) => spawnSync('apt-get', [...options, ...args], { cwd: folder });
  const download = () => apt('download', ...packages);
  if (release !== undefined) apt('update');
  if (download().status !== 0) {
    // The lists may be missing or name versions that are gone.
    apt('update');
    const { status, error, stderr } = download();
    if (status !== 0) throw new Error(needed, { cause: error ?? stderr.toString() });
  }
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) {
    spawnSync('dpkg', ['-x', file, '.'], { cwd: folder });
  }
  if (!existsSync(join(folder, holds))) throw new Error(needed);
  return folder;
}

/** Lists of another release beside the machine's own, which stay as they are. */
function listsOf(release: string, folder: string): string[] {
  for (const name of ['lists/partial', 'cache/archives/partial']) {
    mkdirSync(join(folder, 'apt', name), { recursive: true });
  }
  const sources = join(folder, 'apt', 'sources.list');
  writeFileSync(sources, `deb http://deb.debian.org/debian ${release} main\n`);
  return [
    `Dir::Etc::SourceList=${sources}`,
    'Dir::Etc::SourceParts=/dev/null',
    `Dir::State::Lists=${join(folder, 'apt/lists')}`,
    `Dir::Cache=${join(folder, 'apt/cache')}`,
    'APT::Sandbox::User=root',
  ].flatMap((option) => ['-o', option]);
}
