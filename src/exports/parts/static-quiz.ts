import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** A quiz item for a form that runs no script: what is asked, what there is to choose from, and the answer. */
export interface StaticQuiz {
  readonly id: string;
  readonly kind: string;
  /** What it asks for beyond remembering, e.g. "Diagnosis". */
  readonly asks: ElementContent[];
  readonly stem: ElementContent[];
  readonly hint: ElementContent[];
  /** Options, steps or given values, and what comes after the first answer. */
  readonly body: ElementContent[];
  readonly answer: ElementContent[];
}

/** The parts of an item's markup (`quiz-card.ts`) without fields to fill in, without ids and without data of ours. */
export function staticQuiz(card: Element): StaticQuiz {
  const parts = card.children.filter(isElement);
  const fieldset = parts.find(({ tagName }) => tagName === 'fieldset');
  if (card.tagName !== 'quiz-card' || !fieldset)
    throw new Error('This is not the markup of an item.');
  const [legend, hint, ...body] = fieldset.children.filter(isElement);
  const having = (name: string) => parts.filter((part) => hasClass(part, name));
  const answers = having('quiz-answer').flatMap(({ children }) => children);
  return {
    id: String(card.properties['id']),
    kind: String(card.properties['dataKind']),
    asks: having('quiz-asks').flatMap(({ children }) => children),
    stem: [
      ...having('quiz-context').flatMap((part) => part.children),
      ...(legend ? [legend] : []),
    ].flatMap(plain),
    hint: hint?.children ?? [],
    body: [...body, ...having('quiz-then')].flatMap(plain),
    answer: answers
      .filter((node) => !(isElement(node) && node.tagName === 'summary'))
      .flatMap(plain),
  };
}

/** Options with the verdict and the reason below each, for who has already answered: one list for each question. */
export function optionsWithReasons(card: Element): Element[] {
  const lists = allOf(card, (element) => hasClass(element, 'quiz-options'));
  const verdicts = allOf(
    card,
    (element) => element.tagName === 'ol' && element.children.some(isVerdict),
  );
  return lists.map((list, place) => {
    const reasons = verdicts[place]?.children.filter(isVerdict) ?? [];
    return h(
      'ol.quiz-options',
      { type: 'A' },
      list.children.filter(isElement).map((option) => {
        const reason = reasons.find(
          ({ properties }) => properties['dataFor'] === option.properties['dataOption'],
        );
        const right = reason?.properties['dataRight'] !== undefined;
        return h('li', { className: [right ? 'right' : 'wrong'] }, [
          ...option.children.flatMap(plain),
          h('div.reason', reason?.children.flatMap(plain) ?? []),
        ]);
      }),
    );
  });
}

/** Names of elements that only make sense where a reader can answer, and what they become. */
const calm: Readonly<Record<string, string>> = { fieldset: 'div', details: 'div' };

function plain(node: ElementContent): ElementContent[] {
  if (!isElement(node)) return [node];
  if (node.tagName === 'input') return [];
  if (node.tagName === 'math' || node.tagName === 'pre') return [node];
  const children = node.children.flatMap(plain);
  if (node.tagName === 'label') return children;
  if (node.tagName === 'legend') return [h('p.quiz-question', children)];
  const { type, href, className } = node.properties;
  const isReason = node.properties['dataFor'] !== undefined;
  const verdict = node.properties['dataRight'] === undefined ? 'wrong' : 'right';
  const isChoice =
    isReason && children.some((child) => isElement(child) && child.tagName === 'strong');
  return [
    h(
      calm[node.tagName] ?? node.tagName,
      { type, href, className: isChoice ? [verdict] : className },
      children,
    ),
  ];
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name);
}

function isVerdict(node: ElementContent): node is Element {
  return isElement(node) && node.tagName === 'li' && node.properties['dataFor'] !== undefined;
}

function allOf(element: Element, wanted: (element: Element) => boolean): Element[] {
  return [
    ...(wanted(element) ? [element] : []),
    ...element.children.filter(isElement).flatMap((child) => allOf(child, wanted)),
  ];
}
