/** How hard a question is, from the easiest. */
export const difficulties = ['foundation', 'intermediate', 'advanced'] as const;
export type Difficulty = (typeof difficulties)[number];
