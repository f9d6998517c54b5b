import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Question } from '../../question/question.ts';
import type {
  AskedChoice,
  AskedMatch,
  AskedNumber,
  AskedOrder,
  CourseItem,
} from '../course/course-item.ts';
import { answerOf } from '../course/answers.ts';
import { courseItems } from '../course/course-items.ts';
import { inDigits } from '../course/number-items.ts';
import type { ExportSource } from '../export.ts';
import { addressOf } from '../question-address.ts';
import { escaped, giftHtml } from './gift-markup.ts';
import { gift as words } from '#strings/export-files.ts';

/** Everything that questions ask in GIFT: a category for each topic, with one in it for answers in words. */
export function giftText(source: ExportSource): string {
  const { bank, site } = source;
  const topics = bank.topics.flatMap(({ slug, title }) => {
    const questions = bank.questions.filter(({ topic }) => topic === slug);
    const items = questions.flatMap((question) =>
      courseItems(question, site.published).map((item) => ({
        inWords: item.asked.kind === 'words',
        text: itemText(item, question, source),
      })),
    );
    if (items.length === 0) return [];
    const name = `$CATEGORY: $course$/top/${category(site.name)}/${category(title)}`;
    return [
      ...[name, ...items.filter(({ inWords }) => !inWords).map(({ text }) => text)],
      `${name}/${category(words.inYourOwnWords)}`,
      ...items.filter(({ inWords }) => inWords).map(({ text }) => text),
    ];
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

function itemText(item: CourseItem, question: Question, source: ExportSource): string {
  const address = addressOf(source, question);
  const href = item.anchor === '' ? address : `${address}#${item.anchor}`;
  const stem = [
    ...item.context,
    ...(item.context.length > 0 ? [h('p', item.question)] : item.question),
  ];
  return [
    `// [id:${item.id}] ${question.tags.map((tag) => `[tag:${tag}]`).join(' ')}`,
    `::${escaped(item.id)}::[html]${giftHtml(stem)} {${item.asked.kind === 'number' ? '#' : ''}`,
    ...answers(item.asked),
    `####${giftHtml([...reasons(item.asked), ...item.after, h('p', h('a', { href }, words.page))])}`,
    '}',
  ].join('\n');
}

function answers(asked: CourseItem['asked']): string[] {
  switch (asked.kind) {
    case 'choice':
      return choices(asked);
    case 'order':
      return places(asked);
    case 'number':
      return numbers(asked);
    case 'match':
      return pairs(asked);
    case 'words':
      return [];
  }
}

/** Of several right options each is worth its share; the wrong ones together cost as much. Where one is enough, each is right. */
function choices({ wanted, options }: AskedChoice): string[] {
  const right = options.filter((option) => option.right).length;
  const wrong = options.length - right;
  return options.map((option) => {
    const share = 100 / (option.right ? right : -wrong);
    const weight = wanted === 'all' ? `~%${Number(share.toFixed(5))}%` : option.right ? '=' : '~';
    const reason = option.reason.length === 0 ? '' : `#${giftHtml(option.reason)}`;
    return `${weight}${giftHtml(option.content)}${reason}`;
  });
}

function places({ steps, shown }: AskedOrder): string[] {
  return shown.flatMap((wanted) => {
    const place = steps.findIndex(({ id }) => id === wanted);
    const step = steps[place];
    return step ? [`=${giftHtml(step.content)} -> ${place + 1}`] : [];
  });
}

/** The value itself comes first: programs show the middle of a range as the right answer. */
function numbers({ value, low, high }: AskedNumber): string[] {
  return [`=${inDigits(value)}:0`, `=${inDigits(low)}..${inDigits(high)}`];
}

/** A column of which no statement is asked is offered all the same: as an answer to none. */
function pairs({ columns, statements }: AskedMatch): string[] {
  const others = columns.filter((_, place) => statements.every(({ column }) => column !== place));
  return [
    ...statements.map(
      ({ content, column }) => `=${giftHtml(content)} -> ${escaped(columns[column] ?? '')}`,
    ),
    ...others.map((name) => `= -> ${escaped(name)}`),
  ];
}

/** Options have a place for their reasons, pairs have none. */
function reasons(asked: CourseItem['asked']): ElementContent[] {
  return asked.kind === 'choice' ? [] : answerOf(asked);
}
