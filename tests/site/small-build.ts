import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fitWorker } from './newer-build.ts';

/** What the tests of the offline copy do not open. Its forms are left out too: the copy has them by choice alone. */
const leftOut =
  /^(api|book|calculators|changes|cheat-sheets|contribute|downloads|guides|notes|pagefind|share|study-plans)\/|^(compare|glossary)\/(?!index\.html)[^/]+\/|^questions\/(?!index\.html|mlops-fundamentals|technical-mlops)[^/]+\//;

/**
 * A copy of a build with half of its files, as a deployment of its own: each test of the offline copy saves all of them, some
 * many times. To be deleted by whoever asked for it.
 */
export function smallBuild(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-dist-'));
  cpSync(build, folder, {
    recursive: true,
    filter: (source) => !leftOut.test(`${relative(build, source).split(sep).join('/')}/`),
  });
  fitWorker(folder, build);
  return folder;
}
