import { zipSync, type Zippable } from 'fflate';

/** A file of an archive: its path, with forward slashes, and what it holds. */
export interface ArchiveFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Kept as it is: for what is compressed already, and for the first file of an EPUB. */
  readonly stored?: boolean;
}

/** A ZIP file reads the parts of its dates in local time: this day is the same in every zone. */
const date = new Date(1980, 0, 1, 0, 0, 0);

/** A ZIP file of some files in their order. The same files give the same bytes, on every machine. */
export function archiveOf(files: readonly ArchiveFile[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  const encoder = new TextEncoder();
  for (const { path, content, stored } of files) {
    if (path in entries) throw new Error(`Two files of an archive have the path "${path}".`);
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    entries[path] = [bytes, { mtime: date, os: 0, level: stored ? 0 : 6 }];
  }
  return new Uint8Array(zipSync(entries));
}
