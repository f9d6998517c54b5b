import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { idOf, isQuestion } from '../../question/question-id.ts';
import { termFinder, type FoundTerm } from './find-terms.ts';
import { glossaryFile, readGlossary, type Term } from './glossary.ts';
import { termUrl } from './letters.ts';

/** As many terms as a page marks: more than that is noise. */
const most = 16;

/** Elements whose text stays as it is: what is a link already, what is no prose, what practice takes out of the page. */
const untouched = /^(a|h\d|pre|code|svg|math|table|figure|quiz-card|button|summary)$/;

/**
 * rehype plugin: the first use of each glossary term on a question's page becomes a link to its entry in the glossary, out
 * of which a tooltip takes the definition. A term that the page itself explains is left alone.
 */
export function rehypeGlossary({ base, root }: { base: string; root: string }) {
  const terms = glossaryReader(root);
  return (tree: Root, file: VFile): void => {
    if (!isQuestion(file.path)) return;
    const { slug } = idOf(file.path.replaceAll('\\', '/'));
    const find = termFinder(terms());
    const done = new Set<string>();
    // What the page explains is found and then left alone, or "Spark" would be marked in "DGX Spark".
    const isFirst = ({ term }: FoundTerm) =>
      term.questions[0] !== slug && done.size < most && !done.has(term.slug) && done.add(term.slug);
    const walk = (parent: Root | Element, inProse: boolean): void => {
      parent.children = parent.children.flatMap((node): ElementContent[] => {
        if (node.type === 'text' && inProse) {
          return withTerms(node.value, find(node.value).filter(isFirst), base);
        }
        if (node.type === 'element' && !isUntouched(node)) {
          walk(node, inProse || node.tagName === 'p' || node.tagName === 'li');
        }
        return [node as ElementContent];
      });
    };
    walk(tree, false);
  };
}

function isUntouched({ tagName, properties }: Element): boolean {
  const classes = [properties['className'] ?? properties['class']].flat().join(' ');
  return untouched.test(tagName) || /\bkey-points\b/.test(classes);
}

/** The text with its terms marked. */
function withTerms(text: string, found: readonly FoundTerm[], base: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const { start, end, term } of found) {
    parts.push({ type: 'text', value: text.slice(from, start) });
    parts.push(termElement(term, text.slice(start, end), base));
    from = end;
  }
  parts.push({ type: 'text', value: text.slice(from) });
  return parts;
}

/** The definition stays in the glossary until it is asked for: those of all terms would weigh as much as a part of the page. */
function termElement(term: Term, text: string, base: string): Element {
  return h('a.term', { href: termUrl(base, term) }, text);
}

/** Reads the terms again when their file was changed. What is wrong with it the content check has said. */
function glossaryReader(root: string): () => readonly Term[] {
  let changed = -1;
  let terms: readonly Term[] = [];
  return () => {
    const { mtimeMs } = statSync(join(root, glossaryFile), { throwIfNoEntry: false }) ?? {
      mtimeMs: 0,
    };
    if (mtimeMs !== changed) terms = readGlossary(root, new Set(), () => undefined);
    changed = mtimeMs;
    return terms;
  };
}
