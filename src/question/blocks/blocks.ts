import { asksDefinitions, asksOf } from './quiz/asks.ts';

/** A block that an author may write: what it is for, what it takes, and how it is written. */
interface BlockDefinition {
  readonly describe: string;
  /** Each attribute with what it means. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly example: string;
}

const asks = (block: 'Quiz' | 'Calculation') =>
  `What it asks for beyond that: ${asksOf(block)
    .map((name) => `${name} (${asksDefinitions[name].describe})`)
    .join('; ')}.`;

const id = 'Permanent name in kebab case: links and progress hang on it.';

const blocks = {
  ShortAnswer: {
    describe:
      'What one would say in thirty seconds: one or two paragraphs of 40 to 90 words. It stands first, once in a page.',
    attributes: {},
    example: `<ShortAnswer>

A gate is a rule that a machine applies between two steps of a pipeline.

</ShortAnswer>`,
  },
  KeyPoints: {
    describe:
      'What an interviewer listens for: a list of 4 to 9 points, each one claim of 8 to 30 words. It is the rubric of the mock interview. It stands second, once in a page.',
    attributes: {},
    example: `<KeyPoints>

- A gate applies a rule that was written down before the run began.
- It reads a record and never repairs anything by itself.

</KeyPoints>`,
  },
  Comparison: {
    describe:
      'A table whose first column names the rows, with 2 to 4 further columns and 4 to 10 rows. It is also a drill: the reader is shown a cell and says which column it is from. So each cell, read alone, has to tell its column, in at most 14 words.',
    attributes: {
      id,
      title: 'What is compared.',
      drill: 'drill="no" makes no drill of the table.',
      drillExcept: 'Names of rows, divided by ";", whose cells do not tell their column.',
    },
    example: `<Comparison id="gates" title="Data gate vs model gate" drillExcept="Name">

| Concern | Data gate | Model gate |
| --- | --- | --- |
| Name | Gate | Gate |
| Reads | A schema and a profile | Metrics by slice |
| Stops | A broken feed | A worse candidate |
| Runs | Before training | After training |

</Comparison>`,
  },
  Diagram: {
    describe:
      "GraphViz text that is drawn when the site is built, below a description of 20 to 100 words for those who cannot see it. 5 to 14 nodes, at most 520 pt wide (rankdir=TB for more than 4 boxes), labels broken with \\n after about 18 characters. It shows a mechanism. Colours, fonts, addresses, images and HTML labels are the house's own.",
    attributes: { id, title: 'What the picture shows.' },
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
  },
  Quiz: {
    describe:
      'A question and one list. A list with marks is a choice of 3 to 6 options: one [x] makes it single, two or more multiple, and then the question says "Choose all that apply." A numbered list of 3 to 8 steps is put in order by the reader. Each option and step has its reason on the next line after "> ", indented.',
    attributes: {
      id,
      asks: asks('Quiz'),
      proof:
        'The lines of the artefact that prove the answer, counted from 1: proof="4" or proof="4, 6". An artefact is one fence of 4 to 16 lines of at most 72 characters.',
    },
    example: `<Quiz id="first-gate">

Which gate comes first?

- [ ] The gate that reads metrics
  > There is no model yet.
- [x] The gate that reads data
  > Nothing else exists so far.
- [ ] The gate that reads traffic
  > Traffic comes after the release.

</Quiz>`,
  },
  Calculation: {
    describe:
      'A number to work out. Each row of the table is one variant of given values (3 to 8), and the formula uses every column that is needed by its name: spaces become "_", what stands in brackets is a unit. The formula takes numbers, + - * / ^ and brackets, and is worked out when the site is built.',
    attributes: {
      id,
      unit: 'Unit of the answer.',
      tolerance: 'How far off an answer may be, from 0% to 20%. Without it: 1%.',
      unneeded: 'Columns, divided by ";", that are shown and that the formula does not need.',
      asks: asks('Calculation'),
      factor: 'How many times too large or too small an estimate may be: 1.5 to 10.',
      assume:
        'Inputs of an estimate that the reader must supply: assume="tokens a request = 1500; days = 30".',
      change: 'The column that must change in an inverse calculation.',
    },
    example: `<Calculation id="weights-memory" unit="GB" tolerance="1%">

How much memory do the weights take?

| parameters (billion) | bytes per parameter |
| --- | --- |
| 7 | 2 |
| 13 | 2 |
| 70 | 1 |

\`parameters * bytes_per_parameter\`

> A billion parameters of one byte are one gigabyte.

</Calculation>`,
  },
} as const satisfies Record<string, BlockDefinition>;

/** The blocks that an author may write. */
export type BlockName = keyof typeof blocks;

export const blockNames = Object.keys(blocks) as BlockName[];

/** What a block is for, what it takes, and how it is written. */
export function blockDefinition(name: BlockName): BlockDefinition {
  return blocks[name];
}

export function isBlockName(name: string): name is BlockName {
  return Object.hasOwn(blocks, name);
}

/** The attributes that a block takes; none for an unknown one. */
export function blockAttributes(name: string): readonly string[] {
  return isBlockName(name) ? Object.keys(blocks[name].attributes) : [];
}
