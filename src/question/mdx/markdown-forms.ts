import { asideTitles } from './asides.ts';

/** What an author writes in Markdown itself, beside the blocks: what it is for and how it is written. */
export interface MarkdownForm {
  readonly name: string;
  readonly describe: string;
  readonly example: string;
}

/** What the page about blocks and the editor's snippets say of formulas, asides and code. */
export const markdownForms: readonly MarkdownForm[] = [
  {
    name: 'Formula',
    describe:
      'TeX that becomes MathML when the site is built: no script and no font is loaded, and the search has its text. In a line it stands between $ and $, at most 32 characters long; on lines of its own between lines of "$$", each row at most 60. Prices stay text: one dollar sign begins a formula only where no space follows it and none stands before the closing one, after which comes no letter or digit; a formula that begins with a digit needs a "\\" or "^", or stands between $$ and $$. It defines nothing, has no colours and stands in no heading.',
    example: `Each token takes $2 \\times L \\times d$ numbers, at $3 per million tokens.

$$
\\text{bytes} = \\frac{\\text{tokens} \\times n}{2}
$$`,
  },
  {
    name: 'Aside',
    describe: `What must not be overlooked, outside the run of the text: ${Object.keys(asideTitles).join(', ')}. It holds paragraphs, lists or code, at most 80 words, and may have a title in square brackets. More than two on a page are not read.`,
    example: `:::caution[A gate that only warns]

A gate that warns and lets everything pass is soon ignored.

:::`,
  },
  {
    name: 'Code',
    describe:
      'A piece of code or configuration with its language, the name of its file, and the lines to look at in braces. Nothing else stands after the language.',
    example: `\`\`\`yaml title="gate.yaml" {2-3}
gate:
  column: age
  missing: 0.02
\`\`\``,
  },
];
