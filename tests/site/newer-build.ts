import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hash, listFiles } from '../../src/offline/list-files.ts';
import { dist } from './dist.ts';

/** A copy of the build with changes, as a new deployment of the same site: its worker and manifest fit. */
export function newerBuild(change: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-dist-'));
  cpSync(dist, folder, { recursive: true });
  change(folder);
  const before = JSON.parse(readFileSync(join(dist, 'offline-manifest.json'), 'utf8')) as {
    version: string;
  };
  const manifest = listFiles(`${folder}/`);
  const text = JSON.stringify(manifest);
  writeFileSync(join(folder, 'offline-manifest.json'), text);
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8')
    .replaceAll(before.version, manifest.version)
    .replaceAll(
      hash(readFileSync(join(dist, 'offline-manifest.json')), 'base64'),
      hash(text, 'base64'),
    );
  writeFileSync(join(folder, 'sw.js'), worker);
  return folder;
}
