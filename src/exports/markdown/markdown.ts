import type { Question } from '../../question/question.ts';
import type { Export, ExportSource } from '../export.ts';
import { markdownPath } from '../question-address.ts';
import { llmsText } from './llms-text.ts';
import { otherPages } from './other-pages.ts';
import { questionMarkdown } from './question-page.ts';
import { skillPath, skillText } from './skill.ts';
import { markdown as words } from '#strings/exports.ts';

/** Each page as Markdown, and the list of them. */
export const markdownPages: Export = {
  id: 'markdown',
  ...words.pages,
  path: 'llms.txt',
  files: (source) => [
    { path: 'llms.txt', body: llmsText(source) },
    ...source.bank.questions.map((question) => ({
      path: markdownPath(question),
      body: pageOf(source, question),
    })),
    ...otherPages(source),
  ],
};

/** All questions as one Markdown file. */
export const markdownFull: Export = {
  id: 'llms-full',
  ...words.full,
  path: 'llms-full.txt',
  files: (source) => [{ path: 'llms-full.txt', body: fullText(source) }],
};

/** What tells a reader's own agent how to quiz him. */
export const skill: Export = {
  id: 'skill',
  ...words.skill,
  path: skillPath,
  files: (source) => [{ path: skillPath, body: skillText(source) }],
};

/** Two forms have the same pages. */
const known = new WeakMap<ExportSource, Map<Question, string>>();

function pageOf(source: ExportSource, question: Question): string {
  const pages = known.get(source) ?? new Map<Question, string>();
  known.set(source, pages);
  const page = pages.get(question) ?? questionMarkdown(source, question);
  pages.set(question, page);
  return page;
}

function fullText(source: ExportSource): string {
  return source.bank.questions.map((question) => pageOf(source, question)).join('\n---\n\n');
}
