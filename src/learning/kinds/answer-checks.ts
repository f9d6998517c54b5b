import type { Check } from './kind.ts';

/** The id of an option, step, statement, line, input or variant. */
export const isPart: Check = matches(/^[a-z][a-z0-9-]{0,63}$/);

/** A list of at most 64 ids, each once. */
export const isPartList: Check = (value) =>
  Array.isArray(value) &&
  value.length < 65 &&
  new Set(value).size === value.length &&
  [...value].every(isPart);

/** A column, in at most 200 characters, for each of at most 64 statements. */
export const isPlacement: Check = (value) => {
  if (!isRecord(value)) return false;
  const pairs = Object.entries(value);
  return (
    pairs.length < 65 &&
    pairs.every(([key, column]) => isPart(key) && typeof column === 'string' && column.length < 201)
  );
};

/** A number that JSON can hold. */
export const isNumber: Check = (value) => Number.isFinite(value);

/** Text of a form. */
export function matches(pattern: RegExp): Check {
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** A plain object, of which nothing is known. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
