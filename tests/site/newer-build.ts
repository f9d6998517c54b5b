import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hash, listFiles } from '../../src/offline/list-files.ts';
import { finishWorker, unfinishedWorker } from '../../src/offline/worker-code.ts';

/**
 * A copy of a build with changes, as a new deployment of the same site: its worker and manifest fit.
 * @param before put before the code of the worker
 */
export function newerBuild(build: string, change: (folder: string) => void, before = ''): string {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-dist-'));
  cpSync(build, folder, { recursive: true });
  change(folder);
  fitWorker(folder, build, before);
  return folder;
}

/** Writes the manifest of a folder's files, and the worker of the build that it was copied from, into it. */
export function fitWorker(folder: string, build: string, before = ''): void {
  const manifestText = readFileSync(join(build, 'offline-manifest.json'), 'utf8');
  const { version } = JSON.parse(manifestText) as { version: string };
  const worker = readFileSync(join(build, 'sw.js'), 'utf8');
  const code = before + unfinishedWorker(worker, version, hash(manifestText, 'base64'));
  const manifest = listFiles(`${folder}/`, code);
  const text = JSON.stringify(manifest);
  writeFileSync(join(folder, 'offline-manifest.json'), text);
  writeFileSync(join(folder, 'sw.js'), finishWorker(code, manifest.version, hash(text, 'base64')));
}
