/** An attribute as it stands in a page. */
export interface Attribute {
  readonly name: string;
  /** Its text with character references resolved; empty when it has none. */
  readonly value: string;
  /** From the space before it to its end. */
  readonly start: number;
  readonly end: number;
}

/** The tag with which an element begins. */
export interface StartTag {
  /** In lower case, as are the names of attributes. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly attributes: readonly Attribute[];
  /** The text of a script or style, which is no markup; undefined for all others. */
  readonly text: string | undefined;
}

const tagPattern =
  /<!--[\s\S]*?-->|<([a-zA-Z][^\s/>]*)((?:\s+[^\s=>/"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/g;
const attributePattern = /\s+([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** Elements whose content is text, and their ends. */
const closing: Readonly<Record<string, RegExp>> = {
  script: /<\/script/gi,
  style: /<\/style/gi,
  textarea: /<\/textarea/gi,
  title: /<\/title/gi,
};

/**
 * The start tags of a page, in their order. A whole parse of seven thousand pages takes minutes; what Astro writes is
 * well-formed, and its tags can be read one after the other.
 */
export function startTags(html: string): StartTag[] {
  const tags: StartTag[] = [];
  tagPattern.lastIndex = 0;
  for (let match = tagPattern.exec(html); match; match = tagPattern.exec(html)) {
    const [all, written, attributes = ''] = match;
    if (written === undefined) continue;
    const name = written.toLowerCase();
    const end = match.index + all.length;
    const close = Object.hasOwn(closing, name) ? closeOf(html, name, end) : undefined;
    tags.push({
      name,
      start: match.index,
      end,
      attributes: attributesOf(attributes, match.index + 1 + written.length),
      text: close === undefined ? undefined : html.slice(end, close),
    });
    if (close !== undefined) tagPattern.lastIndex = close;
  }
  return tags;
}

/** The value of an attribute; undefined when the tag has none of this name. */
export function attributeOf({ attributes }: StartTag, name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value;
}

function closeOf(html: string, name: string, from: number): number {
  const pattern = closing[name]!;
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}

function attributesOf(text: string, offset: number): Attribute[] {
  return [...text.matchAll(attributePattern)].map((match) => ({
    name: match[1]!.toLowerCase(),
    value: resolved(match[2] ?? match[3] ?? match[4] ?? ''),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function resolved(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex as string, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return named[name as string] ?? (all as string);
  });
}
