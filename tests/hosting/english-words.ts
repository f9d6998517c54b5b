import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Frequent English words that no German sentence has. */
const frequent = new Set(
  (
    'the and of to with this that these those for are is be been you your it its which from not have has or no by on at as ' +
    'when what how where who why than then them they there their will would can could should each every all only other more ' +
    'most one two question questions answer answers page pages practice search close read topic any yes show try again'
  ).split(' '),
);

/** What is no sentence of the site: code, keys, titles of sources as they were published, and what says that it is English. */
function isLeftOut({ tagName, properties }: Element): boolean {
  const classes = Array.isArray(properties['className']) ? properties['className'] : [];
  return (
    ['code', 'pre', 'kbd', 'style', 'script'].includes(tagName) ||
    properties['lang'] === 'en' ||
    classes.includes('sources')
  );
}

/** Attributes that are shown or read aloud. */
const spoken = ['ariaLabel', 'title', 'alt', 'placeholder', 'dataNoun', 'dataColumn'];

/** Numbers as English writes them: `1,234.5`, `12,000`, `0.5`; not the versions of licences and formats that have no other. */
const englishNumber =
  /(?<![\w.,/:-])(?<!\b(?:BY|QTI|EPUB|Feed|OpenAPI) )(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+\.\d{1,2}(?![\w.:/-]))/g;

/** The numbers in the texts of a page that no German writes so. */
export function englishNumbers(html: string): string[] {
  return textsOf(html).flatMap((text) =>
    [...text.matchAll(englishNumber)].map(({ 0: number }) => `${number} in "${text.slice(0, 80)}"`),
  );
}

/** The texts of a page with two or more frequent English words in them, or nothing but such words. */
export function englishTexts(html: string): string[] {
  return textsOf(html).filter(isEnglish);
}

function textsOf(html: string): string[] {
  const texts: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'text') texts.push(node.value);
    if (node.type === 'element') {
      if (isLeftOut(node)) return;
      const { properties } = node;
      for (const name of spoken) {
        if (typeof properties[name] === 'string') texts.push(properties[name]);
      }
      const isDescription = /description$/.test(
        String(properties['name'] ?? properties['property']),
      );
      if (isDescription) texts.push(String(properties['content']));
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(fromHtml(html));
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const found = words.filter((word) => frequent.has(word)).length;
  return found >= 2 || (found > 0 && found === words.length);
}
