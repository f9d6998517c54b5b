import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Report } from '../question/problem.ts';

/** Bytes that a file of the content may have: what is larger holds a check up, and no reader. */
export const largestFile = { page: 128_000, data: 600_000 } as const;

/**
 * The text of a file of the content; undefined when there is none, or when it cannot be read, which is reported.
 * @param file path relative to the project, with forward slashes
 */
export function readContentFile(root: string, file: string, report: Report): string | undefined {
  const path = join(root, file);
  if (!isThere(root, file)) return undefined;
  const fault = faultOf(root, file);
  if (fault !== undefined) {
    report(undefined, 'file-readable', ...fault);
    return undefined;
  }
  const largest = file.endsWith('.mdx') ? largestFile.page : largestFile.data;
  const { size } = statSync(path);
  if (size > largest) {
    report(
      undefined,
      'file-size',
      `The file has ${kilobytes(size)}, and may have ${kilobytes(largest)}.`,
      'Divide it, or leave out what no reader needs.',
    );
    return undefined;
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    report(undefined, 'file-readable', 'The file may not be read.', 'Give yourself the right to.');
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const line = firstBrokenLine(bytes);
    report(
      { line, column: 1 },
      'file-encoding',
      'There are bytes here that are not UTF-8.',
      'Save the file as UTF-8 and type the line again.',
    );
    return undefined;
  }
}

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`;

/** Whether a name stands in the content: a link that leads nowhere is there too. */
export function isThere(root: string, file: string): boolean {
  try {
    lstatSync(join(root, file));
    return true;
  } catch {
    return false;
  }
}

function faultOf(root: string, file: string): [message: string, remedy: string] | undefined {
  let target: string;
  try {
    target = realpathSync(join(root, file));
  } catch {
    return [
      'It is a symbolic link that leads nowhere, or round in a circle.',
      'Put the file itself here.',
    ];
  }
  const home = realpathSync(root);
  const isItself = target === join(home, file);
  if (!isItself && !target.startsWith(join(home, 'src', 'content') + sep)) {
    return ['It is a symbolic link out of src/content.', 'Put the file itself here.'];
  }
  return statSync(target).isFile()
    ? undefined
    : ['It is no file.', 'Give this name to a file, and the folder another.'];
}

function firstBrokenLine(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.slice(0, Math.max(text.indexOf('\uFFFD'), 0)).split('\n').length;
}
