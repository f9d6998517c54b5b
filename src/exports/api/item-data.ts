import { sortStatements } from '../../question/blocks/comparison/sort-drill.ts';
import type { Comparison } from '../../question/blocks/comparison/comparison.ts';
import type { NumberQuiz } from '../../question/blocks/calculation/calculation.ts';
import { isMultiple, type Option, type Quiz } from '../../question/blocks/quiz/quiz.ts';
import type { Prose } from '../../question/mdx/prose.ts';
import type { Question } from '../../question/question.ts';
import { markdownOf, markdownText, type MarkdownContext } from '../markdown/to-markdown.ts';
import type { ApiItem, ApiText } from './item-schemas.ts';
import { whichColumn } from '#strings/blocks.ts';

type Texts = (prose: Pick<Prose, 'nodes' | 'text'>) => ApiText;

/** How prose of a page is written. */
export function textsOf(context: MarkdownContext): Texts {
  return ({ nodes, text }) => ({ text, markdown: markdownOf(nodes, context) });
}

/** Every quiz item of a question, the drills of its comparisons last, as on its page. */
export function itemsData(question: Question, context: MarkdownContext): ApiItem[] {
  const { slug, quizzes, comparisons } = question;
  const shared = (id: string, anchor: string) => ({
    id: `${slug}#${id}`,
    question: slug,
    url: `${context.base}${context.page}/#${anchor}`,
  });
  const texts = textsOf(context);
  return [
    ...quizzes.map((quiz) => quizData(quiz, shared(quiz.id, quiz.id), texts)),
    ...comparisons.flatMap((comparison) => {
      const { id } = comparison;
      return sortData(comparison, slug, shared(id, `${id}--drill`), texts) ?? [];
    }),
  ];
}

function quizData(
  quiz: Quiz,
  shared: Readonly<{ id: string; question: string; url: string }>,
  texts: Texts,
): ApiItem {
  const base = {
    ...shared,
    ...(quiz.asks && { asks: quiz.asks }),
    stem: texts(quiz.stem),
  };
  const options = (list: readonly Option[]) =>
    list.map(({ id, right, content, reason }) => ({
      ...{ id, right, ...texts(content), reason: texts(reason) },
    }));
  switch (quiz.kind) {
    case 'choice':
      return {
        ...{ kind: 'choice', ...base },
        ...{ multiple: isMultiple(quiz), options: options(quiz.options) },
      };
    case 'order':
      return {
        ...{ kind: 'order', ...base },
        steps: quiz.steps.map(({ id, content, reason }) => ({
          ...{ id, ...texts(content), reason: texts(reason) },
        })),
      };
    case 'diagnosis': {
      const { language, title, lines } = quiz.artefact;
      return {
        ...{ kind: 'diagnosis', ...base },
        artefact: { language, ...(title !== undefined && { title }), lines: [...lines] },
        ...{ options: options(quiz.options), proof: [...quiz.proof] },
        proofReason: texts(quiz.proofReason),
      };
    }
    case 'second-thought':
      return {
        ...{ kind: 'second-thought', ...base, options: options(quiz.options) },
        then: { stem: texts(quiz.then.stem), options: options(quiz.then.options) },
      };
    case 'calculation':
      return { kind: 'calculation', ...base, ...numbers(quiz, texts), tolerance: quiz.tolerance };
    case 'estimate':
      return {
        ...{ kind: 'estimate', ...base, ...numbers(quiz, texts), factor: quiz.factor },
        assumptions: quiz.assumptions.map(({ name, value }) => ({ name, value })),
      };
    case 'inverse':
      return {
        ...{ kind: 'inverse', ...base, ...numbers(quiz, texts), tolerance: quiz.tolerance },
        change: quiz.parameters[quiz.change] ?? '',
      };
  }
}

function numbers(quiz: NumberQuiz, texts: Texts) {
  return {
    parameters: [...quiz.parameters],
    unit: quiz.unit,
    formula: quiz.formula,
    variants: quiz.variants.map(({ id, given, value, worked }) => ({
      ...{ id, given: [...given], value, worked },
    })),
    reason: texts(quiz.reason),
  };
}

function sortData(
  comparison: Comparison,
  slug: string,
  shared: Readonly<{ id: string; question: string; url: string }>,
  texts: Texts,
): ApiItem | undefined {
  const statements = sortStatements(comparison, slug);
  if (statements.length === 0) return undefined;
  const columns = comparison.columns.map(({ text }) => text);
  const stem = whichColumn(comparison.title);
  return {
    ...{ kind: 'sort', ...shared, stem: { text: stem, markdown: markdownText(stem) }, columns },
    statements: statements.map(({ id, row, column }) => ({
      ...{ id, row: row.header.text, ...texts(row.cells[column]!) },
      column: columns[column] ?? '',
    })),
  };
}
