import type { CorpusRule } from './rule.ts';

const hosts =
  /(^|\.)(eur-lex\.europa\.eu|data\.europa\.eu|legislation\.gov\.uk|ecfr\.gov|federalregister\.gov|govinfo\.gov|congress\.gov|law\.cornell\.edu|leginfo\.legislature\.ca\.gov|gesetze-im-internet\.de|legifrance\.gouv\.fr|gdpr-info\.eu|artificialintelligenceact\.eu)$/;
const article = /\b(Articles?|Art\.|Recitals?)\s*\d|\bAnnex\s+[IVX]+\b|§\s*\d/;

export const evidenceLawIsPassage: CorpusRule = {
  id: 'evidence-law-is-passage',
  describe: 'A law is read in its own words: its row has the level "passage".',
  check({ evidence }, report) {
    for (const { file, rows, placeOf } of evidence?.values() ?? []) {
      for (const [index, { url, where, level }] of rows.entries()) {
        const isLaw = hosts.test(new URL(url).hostname) || article.test(where);
        if (!isLaw || level === 'passage') continue;
        report(
          file,
          placeOf([index, 'level']),
          `The law at ${url} (${where}) was read as "${level}".`,
          'Read the article itself, or take the claim out: legal thresholds are given whole.',
        );
      }
    }
  },
};
