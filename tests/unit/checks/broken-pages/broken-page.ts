/** A page as a new contributor would break it: what stands in the good page, and what stands there instead. */
export type BrokenPage = readonly [name: string, from: string | RegExp, to: string];

/** A place in the good page where a paragraph may stand. */
export const here = '{/* A comment for the next author. */}';

/** A mark of a merge is a mark in this file, too, when it stands at the margin. */
export const mark = (sign: string, name = '') => `${sign.repeat(7)}${name}`;
