import type { Result } from '../../learning/grade.ts';
import type { Answer, QuizItem } from '../../learning/quiz-item.ts';
import type { Controls } from './controls.ts';
import type { Verdict } from './verdicts.ts';

/** What a card does that is of one kind of item alone. */
export interface CardKind<Item extends QuizItem = QuizItem, Given extends Answer = Answer> {
  /** The item that the card's markup shows; undefined when the markup is not whole, and so cannot be marked. */
  read(card: HTMLElement, id: string): Item | undefined;
  /** Adds to a card what it is answered with. */
  controls(card: HTMLElement): Controls;
  /** The verdict on every option, step, statement or line, by its id. */
  verdicts(item: Item, answer: Given, result: Result): Map<string, Verdict>;
  /** What would have been right, in words after "Right." or "Wrong."; may be empty. */
  summary(item: Item, answer: Given, result: Result): string;
  /** Writes feedback that stands at no option, step or statement. */
  explain?(card: HTMLElement, verdicts: ReadonlyMap<string, Verdict>): void;
}

const kinds = new Map<string, CardKind>();

/** Adds a kind; the rarer ones are loaded when a card of theirs comes near the view. */
export function addKind<Item extends QuizItem, Given extends Answer>(
  name: Item['kind'],
  kind: CardKind<Item, Given>,
): void {
  kinds.set(name, kind as unknown as CardKind);
}

/** What a card of a kind does; undefined while its code is not there. */
export function kindOf({ dataset }: HTMLElement): CardKind | undefined {
  return kinds.get(dataset['kind'] ?? '');
}
