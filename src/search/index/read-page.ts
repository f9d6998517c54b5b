import { attributeOf, startTags, type StartTag } from '../../build/start-tags.ts';
import { wordsOf } from '../tokens.ts';

/** A page as the index takes it up. */
export interface IndexedPage {
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly reviewed: string | undefined;
  readonly words: readonly string[];
  /** The weight of the words of headings, by their place; all others have 1. */
  readonly weights: ReadonlyMap<number, number>;
  readonly parts: readonly {
    readonly id: string;
    readonly title: string;
    readonly start: number;
  }[];
}

const headingWeights: Readonly<Record<string, number>> = {
  h1: 7,
  h2: 6,
  h3: 5,
  h4: 4,
  h5: 3,
  h6: 2,
};
const unread = new Set([
  'script',
  'style',
  'template',
  'svg',
  'noscript',
  'select',
  'button',
  'form',
]);
const blocks =
  /^(address|article|aside|blockquote|caption|dd|details|div|dl|dt|figcaption|figure|h[1-6]|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|th|thead|tr|ul)$/;

/** Reads a finished page; undefined when it is not to be found. */
export function readPage(html: string): IndexedPage | undefined {
  const tags = startTags(html);
  const body = tags.find((tag) => attributeOf(tag, 'data-pagefind-body') !== undefined);
  if (!body) return undefined;
  const told = (what: string) =>
    tags.flatMap((tag) => {
      const name = attributeOf(tag, `data-pagefind-${what}`)?.replace('[content]', '');
      return name ? [[name, attributeOf(tag, 'content') ?? ''] as const] : [];
    });
  const end = html.indexOf(`</${body.name}>`, body.end);
  const text = new PageText();
  text.read(html, body, end, tags);
  const filters: Record<string, string[]> = {};
  for (const [name, value] of told('filter')) (filters[name] ??= []).push(value);
  return {
    meta: { title: text.title, ...Object.fromEntries(told('meta')) },
    filters,
    reviewed: told('sort')[0]?.[1],
    words: text.words,
    weights: text.weights,
    parts: text.parts,
  };
}

/** Takes the text of a page together, block after block. */
class PageText {
  readonly words: string[] = [];
  readonly weights = new Map<number, number>();
  readonly parts: { id: string; title: string; start: number }[] = [];
  title = '';
  #line = '';
  #heading: { name: string; id: string | undefined; start: number } | undefined;

  read(html: string, body: StartTag, end: number, tags: readonly StartTag[]): void {
    let place = body.end;
    let skipUntil = 0;
    const edges = [...edgesOf(html, body.end, end, tags)];
    for (const { at, after, name, tag } of edges) {
      if (at < skipUntil) continue;
      this.#line += html.slice(place, at);
      place = after;
      if (tag && isUnread(tag)) {
        skipUntil = endOf(html, tag);
        place = skipUntil;
        if (blocks.test(name)) this.#endBlock();
      } else if (tag && name in headingWeights) {
        this.#endBlock();
        this.#heading = { name, id: attributeOf(tag, 'id'), start: this.words.length };
      } else if (!tag && name === this.#heading?.name) {
        this.#endHeading();
      } else if (blocks.test(name)) {
        this.#endBlock();
      } else if (name === 'br') {
        this.#line += ' ';
      }
    }
    this.#line += html.slice(place, Math.max(place, end));
    this.#endBlock();
  }

  #endHeading(): void {
    const heading = this.#heading!;
    const title = wordsOf(resolved(this.#line)).join(' ');
    this.#endBlock();
    for (let word = heading.start; word < this.words.length; word += 1) {
      this.weights.set(word, headingWeights[heading.name]!);
    }
    if (heading.name === 'h1') this.title ||= title;
    else if (heading.id) this.parts.push({ id: heading.id, title, start: heading.start });
    this.#heading = undefined;
  }

  /** What stands in blocks of their own reads as sentences of their own. */
  #endBlock(): void {
    const line = wordsOf(resolved(this.#line));
    this.#line = '';
    const last = line.at(-1);
    if (last === undefined) return;
    this.words.push(...line.slice(0, -1), /[.!?:;,…]$/.test(last) ? last : `${last}.`);
  }
}

interface Edge {
  readonly at: number;
  readonly after: number;
  readonly name: string;
  /** The tag that begins an element; undefined for its end. */
  readonly tag: StartTag | undefined;
}

/** The beginnings and ends of the elements between two places, in their order. */
function* edgesOf(
  html: string,
  from: number,
  to: number,
  tags: readonly StartTag[],
): Generator<Edge> {
  const ends = /<\/([a-z][^\s>]*)[^>]*>|<!--[\s\S]*?-->/gi;
  ends.lastIndex = from;
  let end = ends.exec(html);
  for (const tag of tags) {
    if (tag.start < from || tag.start >= to) continue;
    for (; end && end.index < tag.start; end = ends.exec(html)) yield edgeOf(end);
    yield { at: tag.start, after: tag.end, name: tag.name, tag };
    // What a script says is no markup.
    if (tag.text !== undefined && end && end.index < tag.end + tag.text.length) {
      ends.lastIndex = tag.end + tag.text.length;
      end = ends.exec(html);
    }
  }
  for (; end && end.index < to; end = ends.exec(html)) yield edgeOf(end);
}

function edgeOf(end: RegExpExecArray): Edge {
  const name = (end[1] ?? '').toLowerCase();
  return { at: end.index, after: end.index + end[0].length, name, tag: undefined };
}

function isUnread(tag: StartTag): boolean {
  return unread.has(tag.name) || attributeOf(tag, 'data-pagefind-ignore') !== undefined;
}

/** The place after an element: its end tag is the first that is not that of one of its kind within it. */
function endOf(html: string, { name, end }: StartTag): number {
  const same = new RegExp(`<(/?)${name}(?=[\\s/>])[^>]*>`, 'gi');
  same.lastIndex = end;
  let depth = 1;
  for (let match = same.exec(html); match; match = same.exec(html)) {
    depth += match[1] === '/' ? -1 : 1;
    if (depth === 0) return match.index + match[0].length;
  }
  return html.length;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function resolved(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex as string, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return named[name as string] ?? (all as string);
  });
}
