/**
 * A time zone in which it is about noon. A reader's day changes at four in the night: an answer that comes back in ten minutes
 * comes back tomorrow if it is given a little before.
 */
export function middayZone(now = new Date()): string {
  const ahead = 12 - now.getUTCHours();
  // POSIX counts them the other way round.
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/** Has this process, and whatever it starts, live where it is about noon when the tests begin. */
export function liveAtMidday(): void {
  // Kept for those that are started later: the hour may have passed.
  process.env['TEST_ZONE'] ??= middayZone();
  process.env['TZ'] = process.env['TEST_ZONE'];
}
