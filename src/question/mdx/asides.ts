import type { Element } from 'hast';
import { h } from 'hastscript';
import type {
  BlockContent,
  Blockquote,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { Report } from '../problem.ts';
import * as say from '#strings/blocks.ts';
import { countWords, placeOf } from './prose.ts';
import { render, type RenderContext } from './to-hast.ts';

/** What an aside may be, and what stands above it when its author names nothing else. */
export const asideTitles = say.asides;

/** The kind of an aside. */
export type AsideKind = keyof typeof asideTitles;

/** What an aside may hold; nothing in it is asked about, and nothing in it has a heading. */
const allowed = new Set(['paragraph', 'list', 'code']);
const most = { words: 80, title: 60 };

const form = 'Write ":::caution[A title]" on a line of its own, paragraphs, and ":::" on a line.';

/** Whether a node is an aside in its form; reports what is wrong with it. Its paragraphs are not looked into. */
export function isAside(node: ContainerDirective, source: string, report: Report): boolean {
  const fault = faultOf(node, source);
  if (!fault) return true;
  report(node.position?.start, ...fault);
  return false;
}

type Fault = readonly [rule: 'aside-form' | 'aside-length', message: string, remedy: string];

function faultOf(node: ContainerDirective, source: string): Fault | undefined {
  const kinds = Object.keys(asideTitles);
  if (!kinds.includes(node.name)) {
    const list = kinds.map((kind) => `":::${kind}"`).join(', ');
    return ['aside-form', `":::${node.name}" is no kind of aside.`, `Write one of ${list}.`];
  }
  const last = source.split('\n')[(node.position?.end.line ?? 1) - 1] ?? '';
  if (!/^\s*:{3,}\s*$/.test(last)) return ['aside-form', 'The aside has no end.', form];
  const [attribute] = Object.keys(node.attributes ?? {});
  if (attribute !== undefined) {
    return ['aside-form', `The aside has an attribute "${attribute}".`, 'Delete the {…} after it.'];
  }
  const { title, content } = partsOf(node);
  const other = content.find(({ type }) => !allowed.has(type));
  if (content.length === 0 || other) {
    return [
      'aside-form',
      other ? `The aside holds something of the kind "${other.type}".` : 'The aside is empty.',
      'Write paragraphs, lists or code in it, and put everything else outside.',
    ];
  }
  if (title && toString(title).length > most.title) {
    return [
      'aside-length',
      `The title of the aside has ${toString(title).length} characters.`,
      `Write at most ${most.title}.`,
    ];
  }
  const words = content.reduce((sum, child) => sum + countWords(toString(child)), 0);
  if (words <= most.words) return undefined;
  return [
    'aside-length',
    `The aside has ${words} words.`,
    `Write at most ${most.words}: what is longer is a part of the explanation.`,
  ];
}

function partsOf({ children }: ContainerDirective): {
  readonly title: PhrasingContent[] | undefined;
  readonly content: RootContent[];
} {
  const [first, ...rest] = children;
  const isLabel = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  return isLabel
    ? { title: first.children, content: rest }
    : { title: undefined, content: children as RootContent[] };
}

/** An aside as a note with its kind in words: it says the same without its colours. */
export function renderAside(node: ContainerDirective, context: RenderContext): Element {
  const kind = node.name as AsideKind;
  const { title, content } = partsOf(node);
  const named = title && title.length > 0 ? render(title, context) : undefined;
  const label = asideTitles[kind];
  return h('div.aside', { className: [`aside-${kind}`], role: 'note', ariaLabel: label }, [
    h('p.aside-title', [h('strong', named ? [`${label}: `, ...named] : label)]),
    ...render(content, context),
  ]);
}

/** An aside where there is no form of its own for it: a quotation that begins with what kind of aside it is. */
export function asQuote(node: ContainerDirective): Blockquote {
  const { title, content } = partsOf(node);
  const words = [asideTitles[node.name as AsideKind], ...(title ? [toString(title)] : [])];
  const label: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value: words.join(': ') }] }],
  };
  return { type: 'blockquote', children: [label, ...(content as BlockContent[])] };
}

/** Text that was meant to begin or end an aside and does not. */
export function checkAsideText(tree: Root, report: Report): void {
  for (const node of tree.children) {
    const text = node.type === 'paragraph' ? firstText(node) : undefined;
    if (!text || !/^:::/.test(text.value)) continue;
    report(placeOf(text), 'aside-form', 'A line begins with ":::" and begins no aside.', form);
  }
}

function firstText({ children: [first] }: Paragraph): Text | undefined {
  return first?.type === 'text' ? first : undefined;
}
