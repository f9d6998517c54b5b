import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/**
 * `npm run check:qti -- <schema of items> <schema of packages>`: asks xmllint whether each file of the package of QTI in
 * `dist/` is as the schemas of 1EdTech say (imsqti_asiv3p0_v1p0.xsd and imsqtiv3p0_imscpv1p2_v1p0.xsd, with those that they
 * import beside them). Their licence lets nobody keep a copy here: whoever has one names it.
 */
const [items, manifest] = process.argv.slice(2);
const name = readdirSync('dist/downloads').find((file) => file.endsWith('-qti.zip'));
if (!items || !manifest || name === undefined) {
  console.error(
    name === undefined
      ? 'dist/downloads has no package of QTI: run "npm run build" first.'
      : 'Usage: npm run check:qti -- imsqti_asiv3p0_v1p0.xsd imsqtiv3p0_imscpv1p2_v1p0.xsd',
  );
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'handbook-qti-'));
try {
  const files = Object.entries(unzipSync(readFileSync(join('dist/downloads', name))));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const paths = files.map(([path]) => path);
  const others = paths.filter((path) => path !== 'imsmanifest.xml');
  const isGood = [validate(manifest, ['imsmanifest.xml']), validate(items, others)].every(Boolean);
  console.log(`${paths.length} files, ${isGood ? 'all' : 'not all'} as their schema says.`);
  if (!isGood) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** Whether a schema finds nothing wrong with some files; what it finds is printed. */
function validate(schema: string, paths: readonly string[]): boolean {
  const { status, stderr, error } = spawnSync(
    'xmllint',
    ['--nonet', '--noout', '--schema', schema, ...paths.map((path) => join(folder, path))],
    { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  if (error)
    throw new Error('xmllint was not found: apt-get install libxml2-utils', { cause: error });
  if (status !== 0)
    console.error(stderr.replaceAll(`${folder}/`, '').replace(/^.* validates\n/gm, ''));
  return status === 0;
}
