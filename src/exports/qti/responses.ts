import type { ElementContent } from 'hast';
import { xmlText } from '../parts/xml.ts';
import type {
  AskedChoice,
  AskedMatch,
  AskedNumber,
  AskedOrder,
  CourseItem,
} from '../course/course-item.ts';
import { inDigits } from '../course/number-items.ts';
import { xml } from './markup.ts';

/** How an item is answered. */
interface Response {
  /** What kind of answer it is, and which one is right. */
  readonly declaration: string;
  readonly interaction: string;
  /** Whether the answer given is right; undefined where no program can say it. */
  readonly isRight: string | undefined;
}

const given = '<qti-variable identifier="RESPONSE"/>';
const isCorrect = `<qti-match>${given}<qti-correct identifier="RESPONSE"/></qti-match>`;

/** How an item is answered that asks this, with these words before what there is to answer with. */
export function responseOf(asked: CourseItem['asked'], question: string): Response {
  switch (asked.kind) {
    case 'choice':
      return choice(asked, question);
    case 'order':
      return order(asked, question);
    case 'number':
      return number(asked, question);
    case 'match':
      return match(asked, question);
    case 'words':
      return {
        declaration:
          '<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="string"/>',
        interaction: `<qti-extended-text-interaction response-identifier="RESPONSE" expected-lines="8">${prompt(question)}</qti-extended-text-interaction>`,
        isRight: undefined,
      };
  }
}

function choice({ wanted, options }: AskedChoice, question: string): Response {
  const right = options.filter((option) => option.right).map(({ id }) => id);
  const [first = ''] = right;
  const any = right.map(
    (id) =>
      `<qti-match>${given}<qti-base-value base-type="identifier">${id}</qti-base-value></qti-match>`,
  );
  return {
    declaration:
      wanted === 'all'
        ? declared('multiple', 'identifier', right)
        : declared('single', 'identifier', [first]),
    interaction: `<qti-choice-interaction response-identifier="RESPONSE" max-choices="${wanted === 'all' ? 0 : 1}" shuffle="false">${prompt(question)}
${options.map(({ id, content }) => simpleChoice(id, content)).join('\n')}
</qti-choice-interaction>`,
    isRight: wanted === 'any' ? `<qti-or>${any.join('')}</qti-or>` : isCorrect,
  };
}

function order({ steps, shown }: AskedOrder, question: string): Response {
  const choices = shown.flatMap((wanted) => {
    const step = steps.find(({ id }) => id === wanted);
    return step ? [simpleChoice(step.id, step.content)] : [];
  });
  return {
    declaration: declared(
      'ordered',
      'identifier',
      steps.map(({ id }) => id),
    ),
    interaction: `<qti-order-interaction response-identifier="RESPONSE" shuffle="false">${prompt(question)}
${choices.join('\n')}
</qti-order-interaction>`,
    isRight: isCorrect,
  };
}

function number({ value, low, high }: AskedNumber, question: string): Response {
  const bound = (test: string, end: number) =>
    `<${test}>${given}<qti-base-value base-type="float">${inDigits(end)}</qti-base-value></${test}>`;
  return {
    declaration: declared('single', 'float', [inDigits(value)]),
    interaction: `<p>${question} <qti-text-entry-interaction response-identifier="RESPONSE" expected-length="12"/></p>`,
    isRight: `<qti-and>${bound('qti-gte', low)}${bound('qti-lte', high)}</qti-and>`,
  };
}

function match({ columns, statements }: AskedMatch, question: string): Response {
  const rows = statements.map(
    ({ id, content }) =>
      `<qti-simple-associable-choice identifier="${id}" match-max="1">${xml(content)}</qti-simple-associable-choice>`,
  );
  const ends = columns.map(
    (name, place) =>
      `<qti-simple-associable-choice identifier="column${place + 1}" match-max="0">${xmlText(name)}</qti-simple-associable-choice>`,
  );
  return {
    declaration: declared(
      'multiple',
      'directedPair',
      statements.map(({ id, column }) => `${id} column${column + 1}`),
    ),
    interaction: `<qti-match-interaction response-identifier="RESPONSE" max-associations="0" shuffle="false">${prompt(question)}
<qti-simple-match-set>
${rows.join('\n')}
</qti-simple-match-set>
<qti-simple-match-set>
${ends.join('\n')}
</qti-simple-match-set>
</qti-match-interaction>`,
    isRight: isCorrect,
  };
}

function declared(cardinality: string, type: string, correct: readonly string[]): string {
  const values = correct.map((value) => `<qti-value>${value}</qti-value>`).join('');
  return `<qti-response-declaration identifier="RESPONSE" cardinality="${cardinality}" base-type="${type}"><qti-correct-response>${values}</qti-correct-response></qti-response-declaration>`;
}

function prompt(question: string): string {
  return `<qti-prompt>${question}</qti-prompt>`;
}

function simpleChoice(identifier: string, content: readonly ElementContent[]): string {
  return `<qti-simple-choice identifier="${identifier}">${xml(content)}</qti-simple-choice>`;
}
