/** Entries that a page lists at most, over all its groups. */
const most = 150;

/** How many entries of each group a page lists: all while they are few, so that no page grows with the handbook. */
export function mostOfEach(sizes: readonly number[]): number {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return total <= most ? Infinity : Math.max(1, Math.floor(most / sizes.length));
}
