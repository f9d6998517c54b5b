import { isScalar, type Document } from 'yaml';
import type { Place, Report } from '../problem.ts';

const whole = /^[“”„]([^“”„]*)[“”]$/;

/** Reports a text in curly quotation marks, which YAML takes for letters: they would stand around the title of the page. */
export function standsInCurlyQuotes(
  document: Document,
  place: (offset: number) => Place,
  report: Report,
): boolean {
  const wrong = ['title', 'shortTitle', 'description'].flatMap((key) => {
    const node = document.get(key, true);
    const [, text] = (isScalar(node) && whole.exec(String(node.value))) || [];
    return text === undefined || !isScalar(node)
      ? []
      : [{ key, text, at: place(node.range?.[0] ?? 0) }];
  });
  for (const { key, text, at } of wrong) {
    report(
      at,
      'front-matter-yaml',
      `The quotation marks around the text of "${key}" are curly: YAML takes them for a part of it.`,
      `Write straight ones: ${key}: "${text}".`,
    );
  }
  return wrong.length > 0;
}
