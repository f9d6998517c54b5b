import { nearest } from '../../question/nearest.ts';
import { afterwords as last } from '../../question/section-roles.ts';
import type { QuestionRule } from './rule.ts';

export const sectionsInOrder: QuestionRule = {
  id: 'sections-in-order',
  describe: `A page has sections of its own, then ${last.map((title) => `"${title}"`).join(', ')}.`,
  check({ sections }, report) {
    const titles = sections.filter(({ depth }) => depth === 2);
    const names = titles.map(({ text }) => text);
    const missing = last.filter((title) => !names.includes(title));
    const [title] = missing;
    if (title !== undefined) {
      const near = titles.find(({ text }) => !last.includes(text) && nearest(text, missing));
      const following = titles.find(({ text }) => last.indexOf(text) > last.indexOf(title));
      report(
        near?.at ?? following?.at ?? titles.at(-1)?.at,
        near ? `The section is called "${near.text}".` : `There is no section "${title}".`,
        near
          ? `Call it "## ${nearest(near.text, missing) ?? title}".`
          : following
            ? `Write "## ${title}" and what belongs there before this heading.`
            : `Write "## ${title}" and what belongs there after all other sections.`,
      );
      return;
    }
    const tail = titles.slice(-last.length);
    const wrong = tail.findIndex(({ text }, index) => text !== last[index]);
    if (wrong >= 0) {
      report(
        tail[wrong]?.at,
        `The section "${tail[wrong]?.text ?? ''}" stands where "${last[wrong] ?? ''}" belongs.`,
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
