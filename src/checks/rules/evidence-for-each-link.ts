import { closest, distance } from 'fastest-levenshtein';
import { externalLinks } from '../../bank/evidence/claims.ts';
import { ownPage } from '../own-page.ts';
import type { CorpusRule } from './rule.ts';

export const evidenceForEachLink: CorpusRule = {
  id: 'evidence-for-each-link',
  describe: 'Each external link of a question has a row in its evidence.',
  check({ questions, evidence }, report) {
    for (const question of questions) {
      const rows = evidence?.get(question.file)?.rows;
      if (!rows) continue;
      const known = [...new Set(rows.map(({ url }) => url))];
      const links = externalLinks(question);
      const unused = known.filter((url) => links.every((link) => link.url !== url));
      const said = new Set<string>();
      for (const { url, at } of links) {
        if (known.includes(url) || said.has(url) || ownPage(url) !== undefined) continue;
        said.add(url);
        const near = closest(url, unused);
        report(
          question.file,
          at,
          `No row of the evidence has the address ${url}.`,
          unused.length > 0 && distance(url, near) <= 8
            ? `A row has ${near}: write the same address in both places.`
            : 'Open it and add a row: what it says, where in it, how far you read, when.',
        );
      }
    }
  },
};
