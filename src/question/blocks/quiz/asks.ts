/** What an item asks for beyond remembering: the words that a reader sees, and what its block may say. */
interface AsksDefinition {
  readonly block: 'Quiz' | 'Calculation';
  readonly label: string;
  /** How it is written, for the page about blocks. */
  readonly describe: string;
}

/** Each value of the attribute `asks`. */
export const asksDefinitions = {
  diagnosis: {
    block: 'Quiz',
    label: 'Diagnosis',
    describe:
      'an artefact in a fence, one right cause, and the line that proves it: proof="4" or proof="4, 6", explained in a quotation after the list',
  },
  'next-step': {
    block: 'Quiz',
    label: 'Next step',
    describe:
      'the stem names two hypotheses; the options are questions or measurements, and the right one separates the two',
  },
  'trade-off': {
    block: 'Quiz',
    label: 'Trade-off',
    describe:
      'exactly four designs that would all do somewhere; the stem states the constraints that decide, each reason what is given up',
  },
  'find-the-flaw': {
    block: 'Quiz',
    label: 'Find the flaw',
    describe:
      'a spoken answer, a configuration or a plan in a fence; the options say what is wrong; with proof="3" the reader also points at the line',
  },
  'second-thought': {
    block: 'Quiz',
    label: 'Second thought',
    describe:
      'two lists of 3 to 5 options, one right in each; the paragraph between them brings a further fact that overturns the first answer',
  },
  estimate: {
    block: 'Calculation',
    label: 'Estimate',
    describe:
      'an order of magnitude: factor="3" takes what is at most three times too large or too small; assume="name = value; …" names inputs that the reader must supply; one row is enough',
  },
  inverse: {
    block: 'Calculation',
    label: 'Work backwards',
    describe:
      'the reader picks the input that must change and its new value: change="column" names it, its cells are the values of today, and the formula, which does not use it, gives the new one',
  },
} as const satisfies Record<string, AsksDefinition>;

/** A value of the attribute `asks`. */
export type Asks = keyof typeof asksDefinitions;

/** The values that a block may have, in their order. */
export function asksOf(block: 'Quiz' | 'Calculation'): Asks[] {
  return (Object.keys(asksDefinitions) as Asks[]).filter(
    (name) => asksDefinitions[name].block === block,
  );
}

/** What the attribute means in a block, with its values. */
export function describeAsks(block: 'Quiz' | 'Calculation'): string {
  return `What it asks for beyond that: ${asksOf(block).join(', ')}.`;
}
