import type { ExportFile } from './export.ts';
import { jsonPath, markdownPath, picturePath } from './question-address.ts';

/**
 * The files of a form, with those of questions that moved at their old addresses once more: a page there can lead on, but
 * a file cannot, and many hosts have no rules. What it says of its address is the new one. A file that is there stays.
 */
export function withMoved(
  files: readonly ExportFile[],
  movedPages: Readonly<Record<string, string>>,
): readonly ExportFile[] {
  const all = [...files];
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const [from, to] of Object.entries(movedPages)) {
    const before = pathsOf(from);
    for (const [place, path] of pathsOf(to).entries()) {
      const file = byPath.get(path);
      const old = before[place];
      if (!file || old === undefined || byPath.has(old)) continue;
      const copy = { ...file, path: old };
      byPath.set(old, copy);
      all.push(copy);
    }
  }
  return all;
}

function pathsOf(page: string): string[] {
  const [topic = '', slug = ''] = page.split('/');
  return [markdownPath({ topic, slug }), jsonPath({ slug }), picturePath({ slug })];
}
