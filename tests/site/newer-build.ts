import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hash, listFiles } from '../../src/offline/list-files.ts';
import { finishWorker, unfinishedWorker } from '../../src/offline/worker-code.ts';
import { dist } from './dist.ts';

/**
 * A copy of the build with changes, as a new deployment of the same site: its worker and manifest fit.
 * @param before put before the code of the worker
 */
export function newerBuild(change: (folder: string) => void, before = ''): string {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-dist-'));
  cpSync(dist, folder, { recursive: true });
  change(folder);
  const manifestText = readFileSync(join(dist, 'offline-manifest.json'), 'utf8');
  const { version } = JSON.parse(manifestText) as { version: string };
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
  const code = before + unfinishedWorker(worker, version, hash(manifestText, 'base64'));
  const manifest = listFiles(`${folder}/`, code);
  const text = JSON.stringify(manifest);
  writeFileSync(join(folder, 'offline-manifest.json'), text);
  const sent = finishWorker(code, manifest.version, hash(text, 'base64'));
  writeFileSync(join(folder, 'sw.js'), sent);
  return folder;
}
