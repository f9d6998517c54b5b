import type { Report } from '../problem.ts';

interface Unclean {
  readonly pattern: RegExp;
  readonly message: string;
  readonly remedy: string;
}

/** What an editor of Windows writes: there is one reading of the text without it. */
const ofEditors: readonly Unclean[] = [
  {
    pattern: /^\uFEFF/,
    message: 'The file begins with a byte order mark.',
    remedy: 'Save it as UTF-8 without BOM: npm run fix does it.',
  },
  {
    pattern: /\r/,
    message: 'A line ends with a carriage return (CRLF).',
    remedy: 'Save it with Unix line ends (LF): npm run fix does it.',
  },
];

/** What no two programs need read alike. */
const unreadable: readonly Unclean[] = [
  {
    pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u2028\u2029\u202A-\u202E\u2066-\u2069]/,
    message: 'There is an invisible control character.',
    remedy: 'Delete it: it can hide text or turn its direction around.',
  },
  {
    pattern: /\p{Surrogate}|\uFFFD/u,
    message: 'There is a character that is not valid Unicode.',
    remedy: 'Save the file as UTF-8 and type the character again.',
  },
];

/**
 * Reports what parsers disagree about (BOM, CRLF, NUL, lone surrogates) before any of them sees it.
 * @returns the text without it, to say what else is wrong with the page; undefined where nobody knows what it means
 */
export function cleanText(source: string, report: Report): string | undefined {
  const find = (faults: readonly Unclean[]) => {
    const fault = faults.find(({ pattern }) => pattern.test(source));
    if (fault) reportUnclean(fault, source, report);
    return fault !== undefined;
  };
  find(ofEditors);
  if (find(unreadable)) return undefined;
  return source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function reportUnclean({ pattern, message, remedy }: Unclean, source: string, report: Report) {
  const index = pattern.exec(source)?.index ?? 0;
  const before = source.slice(0, index).split(/\r\n?|\n/);
  const at = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  report(at, 'file-encoding', message, remedy);
}
