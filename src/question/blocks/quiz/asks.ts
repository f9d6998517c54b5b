/** What an item asks for beyond remembering: what its block may say. */
interface AsksDefinition {
  readonly block: 'Quiz' | 'Calculation';
  /** How it is written, for the page about blocks. */
  readonly describe: string;
}

/** Each value of the attribute `asks`. */
export const asksDefinitions = {
  diagnosis: {
    block: 'Quiz',
    describe:
      'an artefact in a fence, one right cause, and the line that proves it: proof="4" or proof="4, 6", explained in a quotation after the list',
  },
  'next-step': {
    block: 'Quiz',
    describe:
      'the stem names two hypotheses; the options are questions or measurements, and the right one separates the two',
  },
  'trade-off': {
    block: 'Quiz',
    describe:
      'exactly four designs that would all do somewhere; the stem states the constraints that decide, each reason what is given up',
  },
  'find-the-flaw': {
    block: 'Quiz',
    describe:
      'a spoken answer, a configuration or a plan in a fence; the options say what is wrong; with proof="3" the reader also points at the line',
  },
  'second-thought': {
    block: 'Quiz',
    describe:
      'two lists of 3 to 5 options, one right in each; the paragraph between them brings a further fact that overturns the first answer',
  },
  estimate: {
    block: 'Calculation',
    describe:
      'an order of magnitude: factor="3" takes what is at most three times too large or too small; assume="name = value; …" names inputs that the reader must supply; one row is enough',
  },
  inverse: {
    block: 'Calculation',
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
