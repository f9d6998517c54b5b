/** The stages of a design interview in their order, with their minutes; together they are its length. */
export const designStages = [
  { name: 'clarify', minutes: 5 },
  { name: 'estimate', minutes: 5 },
  { name: 'draft', minutes: 10 },
  { name: 'deepen', minutes: 12 },
  { name: 'defend', minutes: 8 },
] as const;

/** The name of a stage. */
export type DesignStage = (typeof designStages)[number]['name'];

/** Where a design interview stands. */
export interface StageAt {
  readonly name: DesignStage;
  /** From 0. */
  readonly place: number;
  /** Ms until the next stage, or until the end; 0 once the time is over. */
  readonly left: number;
}

/** The stage of a design interview after so many ms; the last one lasts until the reader ends it. */
export function stageAt(elapsed: number): StageAt {
  let end = 0;
  for (const [place, { name, minutes }] of designStages.entries()) {
    end += minutes * 60_000;
    if (elapsed < end || place === designStages.length - 1) {
      return { name, place, left: Math.max(0, end - elapsed) };
    }
  }
  throw new Error('a design has stages');
}
