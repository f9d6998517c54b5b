import { hiddenCharacter } from '../question/hidden-characters.ts';
import { faultOfMerge, isMergeMark } from '../question/mdx/merge-marks.ts';
import type { Report } from '../question/problem.ts';
import { readContentFile } from './content-file.ts';

/** Characters of a line: each holds a name or a word. */
const longestLine = 200;

/**
 * The lines of a list of names, as they stand in it; undefined where there is no such file. A line that is too long or
 * has a character that nobody sees is reported and left out. Never throws.
 * @param file path relative to the project
 */
export function readLineFile(
  root: string,
  file: string,
  report: Report = () => undefined,
): string[] | undefined {
  const lines = readContentFile(root, file, report)?.split(/\r?\n/);
  const merge = faultOfMerge(lines ?? []);
  if (merge) report(merge.at, merge.rule, merge.message, merge.remedy);
  return lines?.map((line, index) => {
    // What both sides of a merge wrote is taken until somebody has chosen.
    if (merge && isMergeMark(line)) return '';
    const hidden = hiddenCharacter(line);
    if (hidden) {
      report(
        { line: index + 1, column: hidden.index + 1 },
        'character-hidden',
        `The line has a character that is not seen: ${hidden.name}.`,
        'Delete it.',
      );
    } else if (line.length > longestLine) {
      report(
        { line: index + 1, column: 1 },
        'file-size',
        `The line has ${line.length} characters, and may have ${longestLine}.`,
        'Write one name a line.',
      );
    } else {
      reportSpaces(line, index + 1, report);
      return line.trim();
    }
    return '';
  });
}

/** A space at an end is not seen, and a name with one is another name. */
function reportSpaces(line: string, number: number, report: Report): void {
  const name = line.trim();
  if (name === line) return;
  const isBefore = name === '' || !line.startsWith(name);
  report(
    { line: number, column: isBefore ? 1 : name.length + 1 },
    'character-hidden',
    name === ''
      ? 'The line is not empty: it has a space.'
      : `A space stands ${isBefore ? 'before' : 'behind'} "${name}".`,
    'Delete it.',
  );
}
