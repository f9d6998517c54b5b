import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpackedPackages } from './debian-packages.ts';

/** A card as Anki shows it. */
export interface ShownCard {
  readonly guid: string;
  readonly deck: string;
  readonly type: string;
  readonly front: string;
  readonly back: string;
  readonly tags: readonly string[];
  readonly reps: number;
}

/** What a collection holds after an import. */
export interface Imported {
  readonly log: readonly string[];
  readonly notes: number;
  readonly cards: number;
  readonly types: readonly string[];
  /** What Anki's own check of the collection says, and whether all is well. */
  readonly check: readonly [string, boolean];
  readonly missingMedia: readonly string[];
  readonly media: readonly string[];
  readonly shown: readonly ShownCard[];
}

const needed = `No Anki was found for the tests of the deck. They import it with the library of Anki 2.1.15 from Debian 11, the last
that is Python alone. On Debian or Ubuntu the tests fetch it without being root, if "apt-get" reaches deb.debian.org and the
package debian-archive-keyring is there; python3 must be installed. On another system, run them in a container of Debian.`;

/** Imports packages one after the other into one collection of Anki's; the first card is answered after the first. */
export function importInto(packages: readonly Uint8Array[]): Imported[] {
  const anki = unpackedPackages({
    packages: ['anki', 'python3-decorator'],
    holds: 'usr/share/anki/anki/importing/apkg.py',
    release: 'bullseye',
    needed,
  });
  const folder = mkdtempSync(join(tmpdir(), 'handbook-anki-'));
  try {
    const files = packages.map((bytes, place) => {
      const file = join(folder, `${place}.apkg`);
      writeFileSync(file, bytes);
      return file;
    });
    const script = fileURLToPath(new URL('anki-import.py', import.meta.url));
    const { status, stdout, stderr, error } = spawnSync('python3', [script, folder, ...files], {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      timeout: 240_000,
      env: {
        ...process.env,
        PYTHONPATH: [`${anki}/usr/share/anki`, `${anki}/usr/lib/python3/dist-packages`].join(':'),
      },
    });
    if (error) throw new Error(`${needed}\n${error.message}`);
    if (status !== 0) throw new Error(`Anki did not import it: ${stderr}`);
    return JSON.parse(stdout) as Imported[];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
