import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { apt } from './apt.ts';

/** Where packages go that are unpacked for the tests: the machine itself gets none. */
const cache = resolve('node_modules/.cache/debian');

/** What is wanted of Debian, and how to say that it could not be had. */
interface Wanted {
  readonly packages: readonly string[];
  /** A file of theirs that shows that they are unpacked, below the folder that is returned. */
  readonly holds: string;
  /** What to do where they cannot be fetched. */
  readonly needed: string;
  /** The release that has them, e.g. "bullseye": it need not be the machine's own. */
  readonly release: string;
}

/** A release stands at the first of these until it is old, and then at the second. */
const mirrors = ['http://deb.debian.org/debian', 'http://archive.debian.org/debian'];

/**
 * The folder into which some packages of Debian are unpacked, without their dependencies. Fetched once, without being
 * root, and given up after some minutes.
 * @throws Error that says what to do where they cannot be had, and what was tried
 */
export function unpackedPackages({ packages, holds, needed, release }: Wanted): string {
  const folder = join(cache, packages.join('-'));
  if (existsSync(join(folder, holds))) return folder;
  const said: string[] = [];
  const isThere = mirrors.some((mirror) => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const more = listsOf(mirror, release, folder);
    const call = (...args: string[]) => {
      const result = apt(args, { cwd: folder, more });
      if (!result.ok) said.push(result.said);
      return result.ok;
    };
    return call('update') && call('download', ...packages);
  });
  if (!isThere) throw new Error([needed, ...said].join('\n'));
  unpack(folder);
  if (!existsSync(join(folder, holds))) throw new Error(`${needed}\nThey hold no ${holds}.`);
  return folder;
}

function unpack(folder: string): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) {
    spawnSync('dpkg', ['-x', file, '.'], { cwd: folder, timeout: 60_000 });
  }
}

/** Lists of another release beside the machine's own, which stay as they are. */
function listsOf(mirror: string, release: string, folder: string): string[] {
  for (const name of ['lists/partial', 'cache/archives/partial']) {
    mkdirSync(join(folder, 'apt', name), { recursive: true });
  }
  const sources = join(folder, 'apt', 'sources.list');
  writeFileSync(sources, `deb [signed-by=${keyring()}] ${mirror} ${release} main\n`);
  return [
    `Dir::Etc::SourceList=${sources}`,
    'Dir::Etc::SourceParts=/dev/null',
    `Dir::State::Lists=${join(folder, 'apt/lists')}`,
    `Dir::Cache=${join(folder, 'apt/cache')}`,
    'Acquire::Languages=none',
    'Acquire::Check-Valid-Until=false',
    'APT::Update::Error-Mode=any',
    ...(process.getuid?.() === 0 ? ['APT::Sandbox::User=root'] : []),
  ];
}

/** The keys of Debian: the machine's, or where it is an Ubuntu, those of the package that it has of them. */
function keyring(): string {
  const file = 'usr/share/keyrings/debian-archive-keyring.gpg';
  const name = 'debian-archive-keyring';
  const folder = join(cache, name);
  const places = [join('/', file), join(folder, file)];
  const found = () => places.find((place) => existsSync(place));
  if (found() === undefined) {
    mkdirSync(folder, { recursive: true });
    apt(['download', name], { cwd: folder });
    unpack(folder);
  }
  return found() ?? join('/', file);
}
