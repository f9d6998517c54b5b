import { visit } from 'unist-util-visit';
import type { Link, Question } from '../../question/question.ts';
import { placeOf } from '../../question/mdx/prose.ts';

/** The links of a question that lead to the web. */
export function externalLinks({ links }: Pick<Question, 'links'>): Link[] {
  return links.filter(({ url }) => isExternal(url));
}

/** A paragraph or cell, and the links in it that lead to the web. */
export interface Linked {
  readonly text: string;
  readonly links: readonly Link[];
}

/** The paragraphs and cells of a question that link to the web. */
export function linkedTexts({ passages }: Pick<Question, 'passages'>): Linked[] {
  return passages.flatMap(({ node, text }) => {
    const links: Link[] = [];
    visit(node, 'link', (link) => {
      if (isExternal(link.url)) links.push({ url: link.url, at: placeOf(link) });
    });
    return links.length > 0 ? [{ text, links }] : [];
  });
}

function isExternal(url: string): boolean {
  return /^https?:\/\//.test(url);
}

/** A number as a reader would repeat it: not part of a name such as `FP8`, `Llama-3.1` or "16-bit". */
const number =
  /(?<![\p{L}\d.,:/#-])[$€£]?\d+(?:[.,]\d+)*(?![\d.,]*\d|[-\s]bits?\b)(?:\s?(?:%|per cent|×|x\b|times\b))?/gu;

/** The numbers of a text in one spelling. Small whole numbers and years say too little to tell a claim by. */
export function numbersIn(text: string): string[] {
  return [...text.matchAll(number)]
    .filter(({ 0: found, index }) => !isVersion(found, text.slice(0, index)))
    .map(([found]) =>
      found
        .replace(/\s?(per cent)/, '%')
        .replace(/\s?(×|x|times)$/, '×')
        .replace(/(?<=\d),(?=\d{3})/g, '')
        .replace(/\s/g, '')
        .replace(/\.$/, ''),
    )
    .filter((found) => !/^(\d|1[0-2]|(19|20)\d\d)$/.test(found));
}

/** The number of a name within a sentence: "the Llama 3.1 family", "since Airflow 3.1". */
function isVersion(found: string, before: string): boolean {
  return /^\d+\.\d+$/.test(found) && /[\p{L},)] \p{Lu}[\p{L}\d-]* $/u.test(before);
}
