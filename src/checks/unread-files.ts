import { calculatorsFile } from '../bank/calculators/calculators.ts';
import { factsFile } from '../bank/facts.ts';
import { filesBelow } from '../bank/files-below.ts';
import { glossaryFile } from '../bank/glossary/glossary.ts';
import { itemRegisterFile } from '../bank/item-register.ts';
import { movesFile } from '../bank/moved-questions.ts';
import { isNoContent } from '../bank/question-bank.ts';
import { registerFile } from '../bank/question-register.ts';
import { searchWordsFile } from '../bank/search-words.ts';
import { prerequisitesFile, roleTracksFile, studyPlansFile } from '../bank/study-plans.ts';
import { synonymsFile } from '../bank/synonyms.ts';
import { topicsFile } from '../bank/topics.ts';
import { nearest } from '../question/nearest.ts';
import { problemAt, type Problem } from '../question/problem.ts';
import { wordListFile } from './prose/word-list.ts';
import { everydayNamesFile } from './rules/name-without-entry.ts';

const folder = 'src/content/';
const pages = `${folder}docs/`;

/** Every file of the content that is no page. */
const readFiles: readonly string[] = [
  ...[topicsFile, glossaryFile, factsFile, calculatorsFile, synonymsFile, searchWordsFile],
  ...[studyPlansFile, roleTracksFile, prerequisitesFile, wordListFile, everydayNamesFile],
  ...[registerFile, itemRegisterFile, movesFile],
];

const names = readFiles.map((file) => file.slice(folder.length));

/** Files of the content that nobody reads: a mistyped name would leave out all that they hold. */
export function unreadFiles(root: string): Problem[] {
  return filesBelow(root, folder.slice(0, -1))
    .files.filter((file) => !file.startsWith(pages) && !readFiles.includes(file))
    .filter((file) => !file.split('/').some(isNoContent))
    .sort()
    .map((file) =>
      problemAt(file, undefined, {
        rule: 'file-place',
        severity: 'error',
        message: 'Nobody reads a file of this name.',
        remedy: remedyOf(file),
      }),
    );
}

function remedyOf(file: string): string {
  const near = nearest(file.slice(folder.length), names);
  if (near !== undefined) return `Name it ${folder}${near}.`;
  return file.endsWith('.mdx')
    ? `Move it to ${pages}questions/<topic>/, or to the guides.`
    : 'Delete it, or move it out of src/content.';
}
