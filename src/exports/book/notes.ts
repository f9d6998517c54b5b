import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { Question } from '../../question/question.ts';

/**
 * Numbers the links that lead out of the book, and gives the list of what they lead to: first the sources of the page,
 * which keep their numbers, then other addresses. The same address has the same number.
 * @param idOf what an id of the page is called in the book
 */
export function numberLinks(
  body: readonly ElementContent[],
  { sources }: Question,
  idOf: (id: string) => string,
): Element {
  const addresses = sources.map(({ url }) => url);
  const numberOf = (url: string) => {
    if (!addresses.includes(url)) addresses.push(url);
    return addresses.indexOf(url) + 1;
  };
  const root = { type: 'root' as const, children: [...body] };
  visit(root, 'element', (element, index, parent) => {
    const { href } = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string' || !/^https?:/.test(href)) return;
    if (!parent || index === undefined) return;
    const number = numberOf(href);
    const mark = h('sup.note', h('a', { href: `#${idOf(`note-${number}`)}` }, `${number}`));
    parent.children.splice(index + 1, 0, mark);
    return [SKIP, index + 2];
  });
  return h(
    'ol.sources',
    addresses.map((url, place) => {
      const source = sources[place];
      const by = source && [source.by, source.year].filter((part) => part !== undefined).join(', ');
      return h('li', { id: idOf(`note-${place + 1}`) }, [
        ...(source ? [`${source.title}. ${by}. `] : []),
        h('a.address', { href: url }, url),
      ]);
    }),
  );
}
