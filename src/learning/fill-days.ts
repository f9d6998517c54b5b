/** What is read of a question on a day: all of it, or one of several parts. */
export interface Portion {
  readonly slug: string;
  readonly minutes: number;
  /** From 1 to `parts`. */
  readonly part: number;
  readonly parts: number;
}

interface Readable {
  readonly slug: string;
  readonly minutes: number;
}

/** Of each day so much is kept for what was read before. */
const kept = 0.1;

/**
 * Lays questions into days in their order. None is cut while it fits into a day: one that needs more than a day has
 * several of its own, in parts as equal as minutes allow.
 */
export function fillDays(questions: readonly Readable[], minutesADay: number): Portion[][] {
  const room = Math.max(1, Math.floor(minutesADay * (1 - kept)));
  const days: Portion[][] = [];
  let left = 0;
  for (const { slug, minutes } of questions) {
    const parts = Math.ceil(minutes / room);
    if (parts > 1) {
      for (let part = 1; part <= parts; part += 1) {
        days.push([{ slug, minutes: share(minutes, part, parts), part, parts }]);
      }
      left = 0;
    } else {
      if (minutes > left) {
        days.push([]);
        left = room;
      }
      days.at(-1)?.push({ slug, minutes, part: 1, parts: 1 });
      left -= minutes;
    }
  }
  return days;
}

/** The minutes of one part: what is left over goes to the first parts, a minute each. */
function share(minutes: number, part: number, parts: number): number {
  return Math.floor(minutes / parts) + (part <= minutes % parts ? 1 : 0);
}
