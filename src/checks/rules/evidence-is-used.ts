import { closest, distance } from 'fastest-levenshtein';
import { externalLinks } from '../../bank/evidence/claims.ts';
import type { CorpusRule } from './rule.ts';

export const evidenceIsUsed: CorpusRule = {
  id: 'evidence-is-used',
  describe: 'Each row of the evidence has an address that its page links.',
  check({ questions, evidence }, report) {
    for (const question of questions) {
      const found = evidence?.get(question.file);
      const linked = [...new Set(externalLinks(question).map(({ url }) => url))];
      for (const [index, { url }] of (found?.rows ?? []).entries()) {
        if (!found || linked.includes(url)) continue;
        const bare = linked.filter((link) => found.rows.every((row) => row.url !== link));
        const near = closest(url, bare);
        report(
          found.file,
          found.placeOf([index, 'url']),
          `No link of the page leads to ${url}.`,
          bare.length > 0 && distance(url, near) <= 8
            ? `A link leads to ${near}: write the same address in both places.`
            : 'Link it where the claim stands, or delete the row.',
        );
      }
    }
  },
};
