import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** What stands below a folder. */
export interface FilesBelow {
  /** Paths of all that is no folder, with forward slashes. */
  readonly files: readonly string[];
  /** Folders whose files nobody may list: what they hold is not known. */
  readonly closed: readonly string[];
}

/**
 * The files below a folder of a project, in no order. Never throws.
 * @param folder path relative to the project, with forward slashes
 * @param list what stands in one folder
 */
export function filesBelow(
  root: string,
  folder: string,
  list: (path: string) => Dirent[] = (path) => readdirSync(path, { withFileTypes: true }),
): FilesBelow {
  const files: string[] = [];
  const closed: string[] = [];
  const walk = (path: string): void => {
    try {
      for (const entry of list(join(root, path))) {
        const below = `${path}/${entry.name}`;
        if (entry.isDirectory()) walk(below);
        else files.push(below);
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') closed.push(path);
    }
  };
  walk(folder);
  return { files, closed };
}
