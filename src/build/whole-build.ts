import type { AstroIntegration } from 'astro';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { takeFolder } from './sole-build.ts';

/**
 * Builds beside the folder of the last build, and puts the new one in its place once all is done: Astro empties the
 * folder first, and a build that fails half way would leave none. `begins` comes before all other integrations,
 * `ends` after them.
 */
export function wholeBuild(): { begins: AstroIntegration; ends: AstroIntegration } {
  let last = '';
  return {
    begins: {
      name: 'whole-build-begins',
      hooks: {
        'astro:config:setup': ({ command, config, updateConfig }) => {
          if (command !== 'build') return;
          const folder = fileURLToPath(config.outDir).replace(/\/$/, '');
          takeOrEnd(folder);
          last = realPath(folder);
          comeBack(last);
          const next = nextOf(folder, fileURLToPath(config.root));
          rmSync(next, { recursive: true, force: true });
          updateConfig({ outDir: pathToFileURL(`${next}/`) });
        },
      },
    },
    ends: {
      name: 'whole-build-ends',
      hooks: {
        'astro:build:done': ({ dir }) => {
          exchange(fileURLToPath(dir).replace(/\/$/, ''), last);
        },
      },
    },
  };
}

/** Astro would print a stack of its own: the sentence is all that is needed. */
function takeOrEnd(folder: string): void {
  try {
    takeFolder(folder);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

/**
 * Where a build is until it is whole: beside its folder, or beside the link to it; on another disk than the project's
 * own, in the project. Astro moves files, which it cannot from one disk to another.
 */
function nextOf(folder: string, project: string): string {
  const isNear = statSync(dirname(folder)).dev === statSync(project).dev;
  return `${isNear ? folder : join(project, '.astro', basename(folder))}.next`;
}

/** A folder in place of another; the other one is there until the first is. */
export function exchange(next: string, last: string): void {
  const old = aside(last);
  comeBack(last);
  rmSync(old, { recursive: true, force: true });
  if ((existsSync(last) && !canMove(last, old)) || !moveIn(next, last)) fill(last, next);
  rmSync(old, { recursive: true, force: true });
}

/** Where the last build is for the moment of the exchange. */
function aside(folder: string): string {
  return `${folder}.old`;
}

/** Whether a folder could be moved into a place that is free: to another disk it cannot. */
function moveIn(next: string, last: string): boolean {
  try {
    renameSync(next, last);
    return true;
  } catch (error) {
    comeBack(last);
    if ((error as { code?: string }).code !== 'EXDEV') throw error;
    return false;
  }
}

/** The last build, where an exchange ended half way. */
function comeBack(last: string): void {
  if (!existsSync(last) && existsSync(aside(last))) renameSync(aside(last), last);
}

/** A folder that is a mount of its own, as in a container, cannot be moved. */
function canMove(folder: string, to: string): boolean {
  try {
    renameSync(folder, to);
    return true;
  } catch (error) {
    if (
      !['EBUSY', 'EXDEV', 'EPERM', 'EACCES'].includes(String((error as { code?: string }).code))
    ) {
      throw error;
    }
    return false;
  }
}

/** What is new is copied in before what is gone is deleted. */
function fill(folder: string, next: string): void {
  mkdirSync(folder, { recursive: true });
  checkRoom(folder, next);
  cpSync(next, folder, { recursive: true });
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!existsSync(join(next, path))) rmSync(join(folder, path), { recursive: true, force: true });
  }
  rmSync(next, { recursive: true });
}

/**
 * A folder in which there is room for part of the new build alone would be half of each.
 * @throws Error that says how much is missing
 */
function checkRoom(folder: string, next: string): void {
  const { blocks, bavail, bsize } = statfsSync(folder);
  // Some disks of other machines do not say.
  if (blocks === 0) return;
  const sizeOf = (path: string) =>
    Math.ceil((statSync(path, { throwIfNoEntry: false })?.size ?? 0) / bsize) * bsize;
  const missing = readdirSync(next, { recursive: true, encoding: 'utf8' })
    .map((path) => sizeOf(join(next, path)) - sizeOf(join(folder, path)))
    .reduce((sum, more) => sum + Math.max(0, more), -bavail * bsize);
  if (missing <= 0) return;
  throw new Error(
    `The build is done and lies in ${next}, and ${folder} lacks ${Math.ceil(missing / 1e6)} MB of room for it. It is as it was.`,
  );
}

/** A folder that a link stands for: the link stays. */
function realPath(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : folder;
}
