/** An item as a guesser sees it: the features of each option, and which of them is right. */
export interface GuessItem {
  /** Items of one group are never learned from when one of them is guessed. */
  readonly group: string;
  readonly options: readonly (readonly number[])[];
  readonly right: number;
}

/** How often a guesser that knows nothing of the subject is right. */
export interface Guessed {
  readonly items: number;
  readonly accuracy: number;
  /** What blind guessing gets: the mean of one over the number of options. */
  readonly chance: number;
  /** Half the width of the 95 % interval of the accuracy. */
  readonly margin: number;
  /** For each item, in their order, the probability that the guesser gives to its right option. */
  readonly given: readonly number[];
}

const rounds = 400;
const rate = 0.5;
const ridge = 0.02;

/**
 * The accuracy of a conditional logit model on items whose group it has not seen, as in McFadden (1974): the probability
 * of an option is the softmax of a weighted sum of its features. Weights are found by gradient ascent with a ridge.
 */
export function guess(items: readonly GuessItem[]): Guessed {
  const groups = [...new Set(items.map(({ group }) => group))];
  const byGroup = new Map(
    groups.map((group) => [group, learn(items.filter((item) => item.group !== group))]),
  );
  const guesses = items.map(({ group, options, right }) => {
    const all = shares(options, byGroup.get(group) ?? []);
    return { isRight: all.indexOf(Math.max(...all)) === right, given: all[right] ?? 0 };
  });
  const accuracy = guesses.filter(({ isRight }) => isRight).length / items.length;
  return {
    items: items.length,
    accuracy,
    chance: items.reduce((sum, { options }) => sum + 1 / options.length, 0) / items.length,
    given: guesses.map(({ given }) => given),
    margin: 1.96 * Math.sqrt((accuracy * (1 - accuracy)) / items.length),
  };
}

/** The weights that make the right options of items most likely. */
export function learn(items: readonly GuessItem[]): number[] {
  const size = items[0]?.options[0]?.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = weights.map((weight) => -ridge * weight);
    for (const { options, right } of items) {
      for (const [place, share] of shares(options, weights).entries()) {
        const error = (Number(place === right) - share) / items.length;
        for (let at = 0; at < size; at += 1) gradient[at]! += error * (options[place]?.[at] ?? 0);
      }
    }
    for (let at = 0; at < size; at += 1) weights[at]! += rate * gradient[at]!;
  }
  return weights;
}

function shares(options: GuessItem['options'], weights: readonly number[]): number[] {
  const scores = options.map((features) =>
    features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
  );
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
