import { idAttribute, type Block } from '../block.ts';
import { countWords } from '../../mdx/prose.ts';
import type { Diagram } from './diagram.ts';
import { countNodes } from './graphviz.ts';
import { readDiagram } from './read-diagram.ts';
import { renderDiagram } from './render-diagram.ts';

export const diagram: Block<Diagram> = {
  name: 'Diagram',
  slot: 'diagrams',
  describe:
    "GraphViz text that is drawn when the site is built, below a description for those who cannot see it. At most 520 pt wide (rankdir=TB for more than 4 boxes), labels broken with \\n after about 18 characters. It shows a mechanism. Colours, fonts, addresses, images and HTML labels are the house's own.",
  attributes: { id: idAttribute, title: 'What the picture shows.' },
  limits: [
    {
      rule: 'diagram-described',
      unit: 'word',
      describe:
        'A diagram is described for those who cannot see it: the boxes, and how the arrows go.',
      least: 20,
      most: 100,
      remedy: 'Name the boxes, then follow the arrows.',
      measure: ({ id, description: { text, at } }) => [
        { count: countWords(text), at, of: `The description of the diagram "${id}"` },
      ],
    },
    {
      rule: 'diagram-nodes',
      unit: 'box',
      describe: 'A diagram shows one mechanism: fewer boxes are a sentence, more are a map.',
      least: 4,
      most: 14,
      measure: ({ id, dot, dotAt }) => {
        const count = countNodes(dot);
        return count === undefined ? [] : [{ count, at: dotAt, of: `The diagram "${id}"` }];
      },
    },
  ],
  example: `<Diagram id="gate-flow" title="A gate between two steps">

Data goes to a check. From there an arrow labelled "passes" leads to training, and one labelled "fails" to a person.

\`\`\`dot
digraph {
  data [shape=cylinder class="data"]
  check [class="accent"]
  data -> check
  check -> training [label="passes"]
  check -> person [label="fails" style=dashed]
}
\`\`\`

</Diagram>`,
  read: readDiagram,
  render: renderDiagram,
};
