import type { Code, Node } from 'mdast';
import { isElement } from './allowed-elements.ts';
import { readCodeMeta } from './code-meta.ts';
import type { Report } from '../problem.ts';

/** Languages that other sites draw. */
const undrawn = /^(mermaid|plantuml|puml|d2|ditaa|flowchart|vega|vega-lite)$/i;

/** Pictures from text are drawn from DOT, in a block that has words for who cannot see them. */
function isCodeOfItsPlace(code: Code, parent: Node | undefined, report: Report): boolean {
  const language = code.lang ?? '';
  // What a diagram must hold, its own block says.
  if (isElement(parent) && parent.name === 'Diagram') return true;
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

/** Whether a code block stands where its language may, and its first line can be read; reports what is not so. */
export function isAllowedCode(code: Code, parent: Node | undefined, report: Report): boolean {
  if (!isCodeOfItsPlace(code, parent, report)) return false;
  if (readCodeMeta(code)) return true;
  report(
    code.position?.start,
    'markdown-not-allowed',
    'Something stands after the language of a code block that is neither its title nor its marked lines.',
    'Write nothing else than title="values.yaml" and {2-3}, with lines that the block has.',
  );
  return false;
}
