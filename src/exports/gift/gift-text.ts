import { h } from 'hastscript';
import type { Nodes } from 'mdast';
import { isMultiple, type ChoiceQuiz, type OrderQuiz } from '../../question/blocks/quiz/quiz.ts';
import { shownOptions } from '../../question/blocks/quiz/render-options.ts';
import { shownSteps } from '../../question/blocks/quiz/render-order.ts';
import { contextOf, renderInline, type RenderContext } from '../../question/mdx/to-hast.ts';
import type { Question } from '../../question/question.ts';
import type { ExportSource } from '../export.ts';
import { addressOf } from '../question-address.ts';
import { escaped, giftHtml } from './gift-markup.ts';
import { gift as words } from '#strings/export-files.ts';

/** The choice and order items of all questions in GIFT, a category for each topic. */
export function giftText(source: ExportSource): string {
  const { bank, site } = source;
  const topics = bank.topics.flatMap(({ slug, title }) => {
    const questions = bank.questions.filter(({ topic }) => topic === slug);
    const items = questions.flatMap((question) => itemsOf(question, source));
    if (items.length === 0) return [];
    return [`$CATEGORY: $course$/top/${category(site.name)}/${category(title)}`, ...items];
  });
  return `// ${words.header(oneLine(site.name), site.published)}\n\n${topics.join('\n\n')}\n`;
}

/** A slash divides categories, and two are one. */
function category(name: string): string {
  return oneLine(name).replaceAll('/', '//');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function itemsOf(question: Question, source: ExportSource): string[] {
  const context = contextOf(question, source.site.published);
  return question.quizzes.flatMap((quiz) => {
    if (quiz.kind !== 'choice' && quiz.kind !== 'order') return [];
    const item = `${question.slug}#${quiz.id}`;
    const address = `${addressOf(source, question)}#${quiz.id}`;
    const answers =
      quiz.kind === 'choice' ? choices(quiz, item, context) : pairs(quiz, item, context);
    return [
      [
        `// [id:${item}] ${question.tags.map((tag) => `[tag:${tag}]`).join(' ')}`,
        `::${escaped(item)}::[html]${html(quiz.stem.nodes, context)} {`,
        ...answers,
        `####${giftHtml([h('a', { href: address }, words.page)])}`,
        '}',
      ].join('\n'),
    ];
  });
}

/** Of several right options each is worth its share; the wrong ones together cost as much. */
function choices(quiz: ChoiceQuiz, item: string, context: RenderContext): string[] {
  const right = quiz.options.filter((option) => option.right).length;
  const wrong = quiz.options.length - right;
  return shownOptions(quiz.options, item).map((option) => {
    const share = 100 / (option.right ? right : -wrong);
    const weight = isMultiple(quiz) ? `~%${Number(share.toFixed(5))}%` : option.right ? '=' : '~';
    const { content, reason } = option;
    return `${weight}${html(content.nodes, context)}#${html(reason.nodes, context)}`;
  });
}

function pairs(quiz: OrderQuiz, item: string, context: RenderContext): string[] {
  return shownSteps(quiz, item).map(
    (step) => `=${html(step.content.nodes, context)} -> ${quiz.steps.indexOf(step) + 1}`,
  );
}

function html(nodes: readonly Nodes[], context: RenderContext): string {
  return giftHtml(renderInline(nodes, context));
}
