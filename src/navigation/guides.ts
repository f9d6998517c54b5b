import type { QuestionBank } from '../bank/question-bank.ts';
import type { Guide } from '../question/read-guide.ts';

/** Where documents stand that are no questions: for readers and hosts, and for contributors. */
export type GuideFolder = 'guides' | 'contribute';

/** The guides of a folder, in their order, then in that of their files. */
export function guidesIn({ guides }: QuestionBank, folder: GuideFolder): Guide[] {
  return guides
    .filter(({ file }) => file.startsWith(`src/content/docs/${folder}/`))
    .sort((a, b) => (a.order ?? 1000) - (b.order ?? 1000) || (a.file < b.file ? -1 : 1));
}
