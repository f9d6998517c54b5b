const attributes = {
  ShortAnswer: [],
  KeyPoints: [],
  Comparison: ['id', 'title', 'drill', 'drillExcept'],
  Diagram: ['id', 'title'],
  Quiz: ['id'],
  Calculation: ['id', 'unit', 'tolerance'],
} as const satisfies Record<string, readonly string[]>;

/** The blocks that an author may write. */
export type BlockName = keyof typeof attributes;

export const blockNames = Object.keys(attributes) as BlockName[];

export function isBlockName(name: string): name is BlockName {
  return Object.hasOwn(attributes, name);
}

/** The attributes that a block takes; none for an unknown one. */
export function blockAttributes(name: string): readonly string[] {
  return isBlockName(name) ? attributes[name] : [];
}
