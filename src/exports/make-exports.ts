import { withMoved } from './moved-files.ts';
import type { Export, ExportFile, ExportSource, MadeExport } from './export.ts';

/** The files of all forms, and what the page of downloads tells of each. */
export interface MadeExports {
  readonly files: readonly ExportFile[];
  readonly made: readonly MadeExport[];
}

/** A path that is the same on every system, and stays below the folder that it is written to. */
const goodPath = /^(?!.*(^|\/)\.{1,2}(\/|$))[\w.-]+(\/[\w.-]+)*$/;

/** Below the site's base: a page stands at the address of its folder. */
function addressOf({ path }: ExportFile): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}

/**
 * Makes every form.
 * @throws Error when a form writes a file that is another's, has an impossible name, or lacks what it promises
 */
export async function makeExports(
  exports: readonly Export[],
  source: ExportSource,
): Promise<MadeExports> {
  const owners = new Map<string, string>();
  const files: ExportFile[] = [];
  const made: MadeExport[] = [];
  for (const form of exports) {
    const own = withMoved(await form.files(source), source.movedPages);
    for (const { path } of own) {
      const owner = owners.get(path);
      if (owner !== undefined) throw new Error(`Both ${owner} and ${form.id} write ${path}`);
      if (!goodPath.test(path)) throw new Error(`${form.id} writes to "${path}"`);
      owners.set(path, form.id);
    }
    if (own.length > 0 && !own.some((file) => addressOf(file) === form.path)) {
      throw new Error(`${form.id} has no file ${form.path}`);
    }
    files.push(...own);
    const { id, name, describe, path, unlisted } = form;
    made.push({
      ...{ id, name, describe, path, ...(unlisted && { unlisted }) },
      bytes: own.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0),
      files: own.map(addressOf).sort(),
      ...(form.pages && { pages: form.pages(own) }),
      date: source.date,
    });
  }
  return { files, made };
}
