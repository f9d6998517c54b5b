import type { Code, Node } from 'mdast';
import { isElement } from './allowed-elements.ts';
import { codeLanguages } from './code-languages.ts';
import { readCodeMeta } from './code-meta.ts';
import { didYouMean } from '../nearest.ts';
import type { Report } from '../problem.ts';

/** Languages that other sites draw. */
const undrawn = /^(mermaid|plantuml|puml|d2|ditaa|flowchart|vega|vega-lite)$/i;

/** Pictures from text are drawn from DOT, in a block that has words for who cannot see them. */
function isCodeOfItsPlace(code: Code, report: Report): boolean {
  const language = code.lang ?? '';
  const isDrawn = /^(dot|graphviz)$/i.test(language);
  if (!isDrawn && !undrawn.test(language)) return true;
  report(
    code.position?.start,
    'markdown-not-allowed',
    isDrawn
      ? `A \`\`\`${language} block stands outside of a diagram: it would be shown as text.`
      : `A \`\`\`${language} block was found, which nothing draws.`,
    isDrawn
      ? 'Put <Diagram id="…" title="…"> and a description in words before it, and </Diagram> after it, with blank lines between.'
      : 'Write the picture as ```dot in a <Diagram> block: digraph { first -> second [label="what goes there"] }.',
  );
  return false;
}

/** The highlighter takes no notice of a language that it does not know. */
function isKnownLanguage({ lang, position }: Code, report: Report): boolean {
  if (!lang || codeLanguages.includes(lang)) return true;
  report(
    position?.start,
    'code-language',
    `The language "${lang}" of a code block is not known: it would be shown without colours.`,
    didYouMean(lang, codeLanguages, 'Write the name of a language that Shiki lists, or "text".'),
  );
  return false;
}

/** Whether a code block stands where its language may, and its first line can be read; reports what is not so. */
export function isAllowedCode(code: Code, parent: Node | undefined, report: Report): boolean {
  // What a diagram and an artefact must hold, their own blocks say.
  const block = isElement(parent) ? parent.name : undefined;
  if (block !== 'Diagram' && !isCodeOfItsPlace(code, report)) return false;
  if (block !== 'Diagram' && block !== 'Quiz' && !isKnownLanguage(code, report)) return false;
  if (readCodeMeta(code)) return true;
  report(
    code.position?.start,
    'markdown-not-allowed',
    'Something stands after the language of a code block that is neither its title nor its marked lines.',
    'Write nothing else than title="values.yaml" and {2-3}, with lines that the block has.',
  );
  return false;
}
