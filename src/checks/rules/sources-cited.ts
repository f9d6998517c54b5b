import { closest, distance } from 'fastest-levenshtein';
import type { QuestionRule } from './rule.ts';

export const sourcesCited: QuestionRule = {
  id: 'sources-cited',
  describe: 'Every source is linked in the text, at the claim that it backs.',
  check({ sources, links, placeOf }, report) {
    const linked = new Set(links.map(({ url }) => url.replace(/#.*$/, '')));
    for (const [index, { url }] of sources.entries()) {
      if (linked.has(url.replace(/#.*$/, ''))) continue;
      const near = closest(url, [...linked]) || undefined;
      report(
        placeOf(`sources.${index}.url`),
        `No link in the text leads to ${url}.`,
        near !== undefined && distance(near, url) <= 8
          ? `A link leads to ${near}: write the same address in both places.`
          : 'Link it where the fact stands: [text](address), or delete the source.',
      );
    }
  },
};
