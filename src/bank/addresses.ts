import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { problemAt, type Problem } from '../question/problem.ts';

const documents = 'src/content/docs';
const pages = 'src/pages';

/** Every file below `src/pages`, relative to the project, with forward slashes; none where there is no such folder. */
export function listPages(root: string): string[] {
  if (!existsSync(join(root, pages))) return [];
  return readdirSync(join(root, pages), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Reports documents whose page would stand where another document or a page of the site stands: one would be lost. */
export function checkAddresses(files: readonly string[], siteFiles: readonly string[]): Problem[] {
  const taken = siteFiles.map((file) => ({ file, pattern: patternOf(addressOf(file, pages)) }));
  const seen = new Map<string, string>();
  return files.flatMap((file) => {
    const address = addressOf(file, documents);
    const other = seen.get(address) ?? taken.find(({ pattern }) => pattern.test(address))?.file;
    seen.set(address, file);
    if (other === undefined) return [];
    return problemAt(file, undefined, {
      rule: 'address-unique',
      severity: 'error',
      message: `The page would stand at /${address}/, where the page of ${other} stands.`,
      remedy: 'Give the file another name.',
    });
  });
}

/** Letters of either case are one file on some disks, and one address on some hosts. */
function addressOf(file: string, folder: string): string {
  return file
    .slice(folder.length + 1)
    .toLowerCase()
    .replace(/(\.html)?\.[a-z]+$/, '')
    .replace(/(^|\/)index$/, '');
}

/** `questions/[topic]` is the address of each topic. */
function patternOf(address: string): RegExp {
  const source = address
    .split(/(\/\[\.\.\.[^\]]+\]|\[[^\]]+\])/)
    .map((part) => {
      if (part.startsWith('/[...')) return '(/.*)?';
      if (part.startsWith('[...')) return '.*';
      return part.startsWith('[') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  return new RegExp(`^${source}$`);
}
