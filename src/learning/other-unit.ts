import { factorOf } from './units.ts';

/** Units of which a larger or smaller one is easier to read, smallest first. */
const ladders: readonly (readonly string[])[] = [
  ['B', 'kB', 'MB', 'GB', 'TB', 'PB'],
  ['B', 'KiB', 'MiB', 'GiB', 'TiB'],
  ['ms', 's', 'min', 'h', 'days'],
];

const million = 1e6;

/** The same quantity in the unit of its ladder that gives the shortest number; nothing where it is that already. */
export function inOtherUnit(
  value: number,
  unit: string,
): { readonly value: number; readonly unit: string } | undefined {
  const size = Math.abs(value);
  const ladder = ladders.find((units) => units.includes(unit));
  if (ladder) {
    const best = ladder.filter((other) => size * (factorOf(unit, other) ?? 0) >= 1).at(-1);
    const times = best === undefined ? undefined : factorOf(unit, best);
    if (best === undefined || best === unit || times === undefined) return undefined;
    return { value: value * times, unit: best };
  }
  const isCount = /^[a-z]/.test(unit) && !/\bper\b|million|billion|share|points/.test(unit);
  if (!isCount || size < million) return undefined;
  return size < 1e9
    ? { value: value / million, unit: `million ${unit}` }
    : { value: value / 1e9, unit: `billion ${unit}` };
}
