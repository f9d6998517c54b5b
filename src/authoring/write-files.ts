import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** Files that get another path, and the text of others by the path that they have afterwards. */
export interface FileChanges {
  readonly renamed?: readonly { readonly from: string; readonly to: string }[];
  readonly written: ReadonlyMap<string, string>;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you have no right to write there',
  EPERM: 'you have no right to write there',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EEXIST: 'a file has the name of its folder',
  ENOTDIR: 'a file has the name of its folder',
  EISDIR: 'a folder has its name',
};

/**
 * Writes all of some files, or none: each text is written beside its file first, and takes its place once all of them are.
 * @returns why it could not, and what to do; undefined when all is written
 */
export function writeFiles(
  root: string,
  { renamed = [], written: asked }: FileChanges,
): string | undefined {
  const written = new Map([...asked].map(([path, text]) => [behindLink(root, path), text]));
  const hidden = (path: string, ending: string) =>
    join(dirname(path), `.${basename(path)}.${ending}`);
  const done: { from: string; to: string }[] = [];
  const left: string[] = [];
  let file = '';
  const rename = (from: string, to: string): void => {
    mkdirSync(dirname(join(root, to)), { recursive: true });
    renameSync(join(root, from), join(root, to));
    done.unshift({ from, to });
  };
  try {
    for (const [path, text] of written) {
      file = path;
      if (existsSync(join(root, path))) closeSync(openSync(join(root, path), 'r+'));
      mkdirSync(dirname(join(root, path)), { recursive: true });
      left.push(hidden(path, 'new'));
      writeFileSync(join(root, hidden(path, 'new')), text);
    }
    for (const { from, to } of renamed) {
      file = to;
      rename(from, to);
    }
    for (const path of written.keys()) {
      file = path;
      if (existsSync(join(root, path))) {
        left.push(hidden(path, 'old'));
        // Copied and not renamed: whoever is killed here has one of the two in its place.
        copyFileSync(join(root, path), join(root, hidden(path, 'old')));
        done.unshift({ from: path, to: hidden(path, 'old') });
      }
      rename(hidden(path, 'new'), path);
    }
    return undefined;
  } catch (error) {
    for (const { from, to } of done.splice(0)) renameSync(join(root, to), join(root, from));
    const { code = String(error) } = error as NodeJS.ErrnoException;
    return `${file} cannot be written: ${reasons[code] ?? code}. Nothing is changed; mend that, and run it again.`;
  } finally {
    for (const path of left) rmSync(join(root, path), { force: true });
  }
}

/** The path of the file that a symbolic link stands for: the link stays one. */
function behindLink(root: string, path: string): string {
  const file = join(root, path);
  return existsSync(file) ? relative(realpathSync(root), realpathSync(file)) : path;
}
