import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFile } from './content-file.ts';
import { reportInto, type Problem, type Report } from '../question/problem.ts';
import { isPagePath, isQuestion } from '../question/question-id.ts';
import { readGuide, type Guide } from '../question/read-guide.ts';
import { readQuestion, type ReadResult } from '../question/read-question.ts';
import { longestSlug } from '../learning/longest-slug.ts';
import { faultOfPageName, hidesProperty } from '../question/slug.ts';

/** A question or a guide when nothing is wrong with its form, and what is. */
export type DocumentResult = ReadResult & { readonly guide?: Guide };

/** Reads documents, and keeps what it has read: the live preview asks for all of them at each change of one. */
export class DocumentReader {
  readonly #known = new Map<string, { source: string; result: DocumentResult }>();

  /**
   * Reads the question or guide that stands at a path. Never throws on bad content.
   * @param file path relative to the project, with forward slashes
   */
  read(file: string, source: string): DocumentResult {
    const before = this.#known.get(file);
    if (before?.source === source) return before.result;
    const result = readDocument(file, source);
    this.#known.set(file, { source, result });
    return result;
  }
}

/** The reader of a build: its check and its exports ask for the same pages. */
export const buildReader = new DocumentReader();

/** Reads the question or guide that stands at a path. */
export function readDocument(file: string, source: string): DocumentResult {
  if (!isPagePath(file)) return misplaced(file, ...faultOfPlace(file));
  const slug = file.replace(/^.*\/|\.mdx$/g, '');
  if (hidesProperty(slug)) {
    return misplaced(
      file,
      `"${slug}" is the name of a property that scripts read: progress is kept by the name of the page.`,
      'Write a second word into the name of the file.',
    );
  }
  const fault = faultOfPageName(slug);
  if (fault) return misplaced(file, `${fault}.`, 'Write a second word into the name of the file.');
  if (slug.length > longestSlug) {
    return misplaced(
      file,
      `The name of the file has ${slug.length} characters, and may have ${longestSlug}.`,
      'Write a shorter one: progress is kept by it.',
    );
  }
  return isQuestion(file) ? readQuestion(file, source) : readGuide(file, source);
}

/**
 * The source of a page. Undefined when it cannot be read, or when no page may stand there: what such a file holds is no
 * matter. Both are reported.
 * @param file path relative to the project, with forward slashes
 */
export function readPageFile(root: string, file: string, report: Report): string | undefined {
  if (isPagePath(file)) return readContentFile(root, file, report);
  if (lstatSync(join(root, file), { throwIfNoEntry: false })?.isDirectory()) {
    report(
      undefined,
      'file-readable',
      'Nobody may list the files of this folder: what it holds is not known.',
      'Give yourself the right to read it.',
    );
    return undefined;
  }
  report(undefined, 'file-place', ...faultOfPlace(file));
  return undefined;
}

function faultOfPlace(file: string): [message: string, remedy: string] {
  const [, page] = /([^/]+)\.evidence\.ya?ml$/i.exec(file) ?? [];
  if (page !== undefined) {
    return [
      'A file of evidence has a name by which nobody reads it.',
      `Name it ${page}.evidence.yaml, beside its page ${page}.mdx.`,
    ];
  }
  return [
    'A file stands where no page belongs.',
    /\.mdx?$/i.test(file)
      ? 'Name it src/content/docs/questions/<topic>/<slug>.mdx or src/content/docs/guides/<slug>.mdx, in lower-case words joined by hyphens.'
      : 'Take it away: here stand pages, <slug>.mdx, and the evidence beside them. A picture is drawn by a <Diagram>.',
  ];
}

function misplaced(file: string, message: string, remedy: string): DocumentResult {
  const problems: Problem[] = [];
  reportInto(problems, file)(undefined, 'file-place', message, remedy);
  return { problems };
}
