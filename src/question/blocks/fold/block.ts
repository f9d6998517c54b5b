import type { Element } from 'hast';
import { h } from 'hastscript';
import { idAttribute, type Block } from '../block.ts';
import { countWords } from '../../mdx/prose.ts';
import { render, type RenderContext } from '../../mdx/to-hast.ts';
import type { Fold } from './fold.ts';
import { readFold } from './read-fold.ts';

export const fold: Block<Fold> = {
  name: 'Fold',
  slot: 'folds',
  describe:
    'A part that a first reading can do without: a derivation, a longer configuration, a special case. It is closed until the reader opens it, and open on paper. It is found by the search and is no part of the explanation’s length.',
  attributes: { id: idAttribute, title: 'What is inside, on the line that opens it.' },
  limits: [
    {
      rule: 'fold-length',
      unit: 'word',
      describe: 'A fold is an aside, no second page.',
      least: 15,
      most: 150,
      measure: ({ title, content: { text, at } }) => [
        { count: countWords(text), at, of: `"${title}"` },
      ],
    },
  ],
  example: `<Fold id="why-two" title="Why two thresholds and not one">

One threshold flaps: a value that moves around it opens and closes the gate with each run. A second one, a little lower,
keeps it closed until the value has really recovered.

</Fold>`,
  read: readFold,
  render: renderFold,
};

/** A part that the browser itself opens and closes. */
function renderFold({ id, title, content }: Fold, context: RenderContext): Element {
  return h('details.fold', { id }, [h('summary', title), ...render(content.nodes, context)]);
}
