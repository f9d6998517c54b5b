import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The file that holds the checksums of all others. */
export const checksumsName = 'SHA256SUMS';

/** All files below a folder, in the order of their names' bytes, with forward slashes. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The text of `SHA256SUMS`, for `sha256sum --check`. */
export function checksumsText(folder: string): string {
  return filesBelow(folder)
    .filter((file) => file !== checksumsName)
    .map((file) => {
      const bytes = readFileSync(join(folder, file));
      return `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`;
    })
    .join('');
}
