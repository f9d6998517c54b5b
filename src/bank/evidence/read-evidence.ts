import { isThere } from '../content-file.ts';
import { readDataFile } from '../data-file.ts';
import { isQuestion, isQuestionPage } from '../../question/question-id.ts';
import { reportInto, type Problem, type Report } from '../../question/problem.ts';
import { evidenceSchema, type Evidence, type EvidenceByFile } from './evidence.ts';

const ending = '.evidence.yaml';

/** Whether a file is evidence: it stands beside its page. */
export function isEvidence(file: string): boolean {
  return file.endsWith(ending);
}

/** Where the evidence of a page stands. */
export function evidenceFileOf(page: string): string {
  return page.replace(/\.mdx$/, ending);
}

/** The page that a file of evidence belongs to. */
export function pageOfEvidence(file: string): string {
  return file.replace(ending, '.mdx');
}

/**
 * Reads the evidence of a page; undefined when it has none, or when its file cannot be read, which is reported.
 * @param report takes problems of the evidence file
 */
export function readEvidence(root: string, page: string, report: Report): Evidence | undefined {
  const file = evidenceFileOf(page);
  if (!isThere(root, file)) return undefined;
  const { value, placeOf } = readDataFile(root, file, evidenceSchema, report);
  return value && { file, rows: value, placeOf };
}

/**
 * The evidence of the questions among some files, of those that cannot be read too: what is wrong with it is no fault of
 * theirs. A file of evidence that cannot be read is added to the list of unread files.
 */
export function readAllEvidence(
  root: string,
  files: readonly string[],
  problems: Problem[],
  unread: string[],
): EvidenceByFile {
  return new Map(
    files.filter(isQuestionPage).flatMap((file) => {
      const before = problems.length;
      const path = evidenceFileOf(file);
      const evidence = readEvidence(root, file, reportInto(problems, path));
      if (problems.length > before) unread.push(path);
      return evidence ? [[file, evidence] as const] : [];
    }),
  );
}

/** Evidence that is nobody's: its page was renamed, its name is mistyped, or its page is a guide, whose links are no claims. */
export function strayEvidence(files: readonly string[]): Problem[] {
  return files.flatMap((file) => {
    const page = pageOfEvidence(file);
    const isThere = files.includes(page);
    if (!isEvidence(file) || (isThere && isQuestion(page))) return [];
    const problems: Problem[] = [];
    reportInto(problems, file)(
      undefined,
      'file-place',
      isThere
        ? 'Evidence stands beside a guide, where nobody reads it.'
        : `Evidence stands beside no page: there is no ${page.split('/').at(-1)}.`,
      isThere
        ? 'Delete it, and say in the guide itself what a link leads to: only questions have evidence.'
        : 'Give it the name of its page, or delete it.',
    );
    return problems;
  });
}
