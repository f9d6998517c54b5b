import { afterwords as last } from '../../question/section-roles.ts';
import type { QuestionRule } from './rule.ts';

export const sectionsInOrder: QuestionRule = {
  id: 'sections-in-order',
  describe: `A page has sections of its own, then ${last.map((title) => `"${title}"`).join(', ')}.`,
  check({ sections }, report) {
    const titles = sections.filter(({ depth }) => depth === 2);
    const tail = titles.slice(-last.length);
    for (const [index, title] of last.entries()) {
      if (tail[index]?.text === title) continue;
      report(
        titles.find(({ text }) => text === title)?.at ?? tail[index]?.at,
        titles.some(({ text }) => text === title)
          ? `The section "${title}" is not in its place.`
          : `There is no section "${title}".`,
        `End the page with ${last.map((name) => `"## ${name}"`).join(', ')}, in this order.`,
      );
      return;
    }
    if (titles.length <= last.length) {
      report(
        titles[0]?.at,
        'The explanation has no section of its own.',
        `Write at least one "## Heading" before "## ${last[0]}".`,
      );
    }
  },
};
