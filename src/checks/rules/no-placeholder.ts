import { isPlaceholderAddress, placeholderIn } from '../prose/placeholders.ts';
import type { QuestionRule } from './rule.ts';

export const noPlaceholder: QuestionRule = {
  id: 'no-placeholder',
  describe: 'Nothing that "npm run new" wrote for the author to replace, no TODO, no example.org.',
  check(question, report) {
    const { passages, links, sources, comparisons, diagrams, placeOf } = question;
    const texts = [
      ...passages,
      ...[...comparisons, ...diagrams].map(({ title, at }) => ({ text: title, at })),
      ...sources.flatMap(({ title, by }, index) => [
        { text: title, at: placeOf(`sources.${index}.title`) },
        { text: by, at: placeOf(`sources.${index}.by`) },
      ]),
      ...(['shortTitle', 'description'] as const).map((key) => ({
        text: question[key],
        at: placeOf(key),
      })),
    ];
    for (const { text, at } of texts) {
      const found = placeholderIn(text);
      if (found !== undefined) {
        report(at, `"${found}" is a placeholder.`, 'Write what belongs there, or delete the part.');
      }
    }
    const addresses = [
      ...links,
      ...sources.map(({ url }, index) => ({ url, at: placeOf(`sources.${index}.url`) })),
    ];
    for (const { url, at } of addresses) {
      if (isPlaceholderAddress(url)) {
        report(at, `${url} is a placeholder: no such site has sources.`, 'Link the real source.');
      }
    }
  },
};
