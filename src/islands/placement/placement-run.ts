import { placementLength, type PlacementTake } from '../../learning/placement.ts';
import type { ItemId } from '../../learning/quiz-item.ts';
import { isRecord } from '../../reader/kept-state.ts';
import { itemNow } from '../../reader/moved-names.ts';

/** A placement on its way: kept whole after every change, so that a reload loses nothing. */
export interface PlacementRun {
  /** Chooses among what is equal. */
  readonly seed: string;
  readonly takes: readonly PlacementTake[];
  /** What is asked now; empty before the first item. */
  readonly item: ItemId;
}

export function newRun(seed: string): PlacementRun {
  return { seed, takes: [], item: '' };
}

/** Takes the answer to the item that is asked; a second one to the same does not count. */
export function withAnswer(run: PlacementRun, right: boolean): PlacementRun {
  const { takes, item } = run;
  if (item === '' || isAnswered(run)) return run;
  return { ...run, takes: [...takes, { item, right }] };
}

export function isAnswered({ takes, item }: PlacementRun): boolean {
  return takes.some((take) => take.item === item);
}

/** Whether two runs stand at the same place. */
export function isSameRun(run: PlacementRun | undefined, other: PlacementRun | undefined): boolean {
  return (
    run?.seed === other?.seed &&
    run?.item === other?.item &&
    run?.takes.length === other?.takes.length
  );
}

/** Reads what was kept, of items by the names of today; undefined when it is not whole. */
export function readRun(value: unknown): PlacementRun | undefined {
  if (!isRecord(value)) return undefined;
  const { seed, takes, item } = value;
  if (typeof seed !== 'string' || typeof item !== 'string' || !Array.isArray(takes)) return;
  if (takes.length > placementLength || !takes.every(isTake)) return undefined;
  return {
    seed,
    item: itemNow(item),
    takes: takes.map((take) => ({ item: itemNow(take.item), right: take.right })),
  };
}

function isTake(value: unknown): value is PlacementTake {
  return (
    isRecord(value) && typeof value['item'] === 'string' && typeof value['right'] === 'boolean'
  );
}
