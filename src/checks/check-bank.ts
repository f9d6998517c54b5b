import { corpusRules, questionRules } from './rules/rules.ts';
import type { CorpusRule, QuestionRule } from './rules/rule.ts';
import { problemAt, reportInto, type Problem } from '../question/problem.ts';
import type { Question } from '../question/question.ts';
import { readBank, type BankResult, type QuestionBank } from '../bank/question-bank.ts';
import type { DocumentReader } from '../bank/document-reader.ts';
import { glossaryFile } from '../bank/glossary/glossary.ts';
import { readLineFile } from '../bank/line-file.ts';
import { wordListFile } from './prose/word-list.ts';
import { everydayNamesFile } from './rules/name-without-entry.ts';
import { unreadFiles } from './unread-files.ts';
import { withoutWrongClock } from './wrong-clock.ts';

/** Which rules to ask. A build needs no warnings, and they take most of the time. */
export interface Rules {
  readonly ofQuestions: readonly QuestionRule[];
  readonly ofAll: readonly CorpusRule[];
}

/** All rules. */
export const everyRule: Rules = { ofQuestions: questionRules, ofAll: corpusRules };

/** The rules whose problems are errors. */
export const errorRules: Rules = {
  ofQuestions: questionRules.filter(isError),
  ofAll: corpusRules.filter(isError),
};

function isError({ severity = 'error' }: QuestionRule | CorpusRule): boolean {
  return severity === 'error';
}

/** Reads every document below a project's folder, and says what reading and rules find wrong. */
export function checkedBank(
  root: string,
  { rules = everyRule, reader }: { rules?: Rules; reader?: DocumentReader } = {},
): BankResult {
  const { bank, problems } = readBank(root, reader);
  const asked = { ...bank, glossary: isRead(glossaryFile, problems) ? bank.glossary : undefined };
  const found = [
    ...problems,
    ...wrongLists(root),
    ...unreadFiles(root),
    ...checkBank(asked, rules),
  ];
  return { bank, problems: withoutWrongClock(found, bank.questions.length) };
}

/** What is wrong with a file is said once, and not of each page that needs it. */
function isRead(file: string, problems: readonly Problem[]): boolean {
  return problems.every((problem) => problem.file !== file);
}

/** What is wrong with the lists of words that rules read. */
function wrongLists(root: string): Problem[] {
  const problems: Problem[] = [];
  for (const file of [wordListFile, everydayNamesFile]) {
    readLineFile(root, file, reportInto(problems, file));
  }
  return problems;
}

/** What the editorial rules say of a bank. A rule that throws is reported, and the others go on. */
export function checkBank(bank: QuestionBank, rules = everyRule): Problem[] {
  return [
    ...bank.questions.flatMap((question) => checkQuestion(question, rules.ofQuestions)),
    ...checkTogether(bank, rules.ofAll),
  ];
}

/** What rules about one question say of it. */
export function checkQuestion(
  question: Question,
  rules: readonly QuestionRule[] = questionRules,
): Problem[] {
  return rules.flatMap((rule) => ask(rule, question));
}

/** What rules about all questions say of them. */
export function checkTogether(bank: QuestionBank, rules: readonly CorpusRule[]): Problem[] {
  return rules.flatMap((rule) =>
    guarded(rule.id, 'src/content', (problems) => {
      const { id, severity = 'error' } = rule;
      rule.check(bank, (file, at, message, remedy) => {
        problems.push(problemAt(file, at, { rule: id, severity, message, remedy }));
      });
    }),
  );
}

/** A question is never changed once it is read: what a rule said of it holds. */
const said = new WeakMap<Question, Map<QuestionRule, Problem[]>>();

function ask(rule: QuestionRule, question: Question): Problem[] {
  const known = said.get(question) ?? new Map<QuestionRule, Problem[]>();
  said.set(question, known);
  const problems =
    known.get(rule) ??
    guarded(rule.id, question.file, (found) => {
      const { id, severity = 'error' } = rule;
      rule.check(question, (at, message, remedy) => {
        found.push(problemAt(question.file, at, { rule: id, severity, message, remedy }));
      });
    });
  known.set(rule, problems);
  return problems;
}

function guarded(rule: string, file: string, check: (problems: Problem[]) => void): Problem[] {
  const problems: Problem[] = [];
  try {
    check(problems);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    problems.push(
      problemAt(file, undefined, {
        rule,
        severity: 'error',
        message: `The rule itself failed: ${cause}.`,
        remedy: 'This is a fault of the checker: please report it with the file.',
      }),
    );
  }
  return problems;
}
