import type { PlanDay } from '../../learning/interview-plan.ts';

const format = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** `Saturday, 28 November`: the year is near. */
export function dateWords(name: string): string {
  return format.format(new Date(`${name}T00:00Z`)).replace(/^(\S+?),? /, '$1, ');
}

/** What stands above the days: their number, what is read in them, and how much of it was read before. */
export function summaryWords(
  { days, questions }: { days: number; questions: number },
  read: number,
): string {
  const rest = read > 0 ? `, ${read} of them read already` : '';
  return `${plural(days, 'day')}, ${plural(questions, 'question')}${rest}.`;
}

/** `Day 3: Monday, 30 November`, or `Days 4 to 9: …` for several alike. */
export function dayHeading({ first, last }: PlanDay, begins: number, length: number): string {
  if (length === 1) return `Day ${begins}: ${dateWords(first)}`;
  return `Days ${begins} to ${begins + length - 1}: ${dateWords(first)} to ${dateWords(last)}`;
}

/** What is done with the minutes that are not for new pages. */
export function restWords({ kind, rest, first, last }: PlanDay): string {
  if (rest <= 0) return '';
  const each = first === last ? '' : ' each day';
  switch (kind) {
    case 'read':
      return `then ${rest} min of what is due`;
    case 'glance':
      return `${rest} min left: answer one of them aloud.`;
    case 'rehearse':
    case 'repeat':
      return `${rest} min${each}: repeat what is due, the missed first.`;
  }
}

function plural(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
