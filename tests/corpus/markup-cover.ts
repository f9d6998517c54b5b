import { attributeOf, startTags } from '../../src/build/start-tags.ts';

/** Elements without an end. */
const isVoid = (name: string) => /^(br|hr|img|input|link|meta|source|track|wbr|col)$/.test(name);

const isDrawing = (name: string | undefined) => name === 'svg' || name === 'math';

/**
 * Every kind of element in a page: its name, classes, role and the names of its other attributes, with the name and the
 * classes of the element that it stands in. What is drawn counts as one.
 */
export function shapesOf(html: string): Set<string> {
  const shapes = new Set<string>();
  const open: { name: string; look: string }[] = [];
  let last = 0;
  for (const tag of startTags(html)) {
    for (const [, name] of html.slice(last, tag.start).matchAll(/<\/([\w-]+)>/g)) {
      const place = open.findLastIndex((one) => one.name === name!.toLowerCase());
      // What a drawing has in it is not among the open ones: it ends none of them.
      const ends = isDrawing(open.at(-1)?.name) ? place === open.length - 1 : place >= 0;
      if (ends) open.length = place;
    }
    last = tag.end;
    if (isDrawing(open.at(-1)?.name)) continue;
    const look = `${tag.name}.${attributeOf(tag, 'class') ?? ''}`;
    const says = tag.attributes
      .map(({ name, value }) => (name === 'role' || name === 'type' ? `${name}=${value}` : name))
      .sort();
    shapes.add(`${open.at(-1)?.look ?? ''} > ${look}[${says.join()}]`);
    const isClosed = html.slice(tag.end - 2, tag.end) === '/>';
    if (!isClosed && !isVoid(tag.name)) open.push({ name: tag.name, look });
  }
  return shapes;
}

/**
 * Few pages that, beside those that are looked at anyway, hold every kind of element that is on any: the one that adds the
 * most comes first.
 */
export function coverOf(
  shapes: ReadonlyMap<string, ReadonlySet<string>>,
  anyway: readonly string[] = [],
): string[] {
  const left = new Map([...shapes].map(([path, kinds]) => [path, new Set(kinds)]));
  const cover: string[] = [];
  const take = (path: string) => {
    for (const kind of shapes.get(path) ?? [])
      for (const kinds of left.values()) kinds.delete(kind);
  };
  anyway.forEach(take);
  for (;;) {
    const most = Math.max(0, ...[...left.values()].map(({ size }) => size));
    const [best] = [...left].find(([, kinds]) => kinds.size === most) ?? [];
    if (best === undefined || most === 0) return cover;
    cover.push(best);
    take(best);
  }
}
