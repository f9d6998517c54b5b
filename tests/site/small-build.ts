import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { dist } from './dist.ts';
import { fitWorker } from './newer-build.ts';

/** The topic whose questions the small build has. */
export const smallTopic = 'questions/mlops-fundamentals';

/** What no journey of the worker looks at, and what most of the time of a first save goes into. */
const leftOut = [
  /^questions\/(?!mlops-fundamentals(\/|$))[^/]+\//,
  /^compare\/[^/]+\//,
  /^pagefind\//,
  /^(api|changes|contribute|guides|share)\//,
];

let made = '';

/**
 * The folder of a part of the build that is a whole site to its worker: all pages that hold an island, and the
 * questions of one topic. It is saved in a tenth of the time, and is made once in each process of the tests.
 */
export function smallBuild(): string {
  if (made) return made;
  made = mkdtempSync(join(tmpdir(), 'handbook-small-'));
  process.once('exit', () => rmSync(made, { recursive: true }));
  cpSync(dist, made, {
    recursive: true,
    filter: (path) => !leftOut.some((pattern) => pattern.test(relative(dist, path))),
  });
  fitWorker(made, dist);
  return made;
}
