import type { CorpusRule } from './rule.ts';

export const evidenceInstead: CorpusRule = {
  id: 'evidence-instead',
  describe:
    'A row of the level "secondary" says what was read instead, with its address; other rows do not.',
  check({ evidence }, report) {
    for (const { file, rows, placeOf } of evidence?.values() ?? []) {
      for (const [index, { url, level, instead }] of rows.entries()) {
        if ((level === 'secondary') === (instead !== undefined)) continue;
        report(
          file,
          placeOf([index, instead === undefined ? 'level' : 'instead']),
          instead === undefined
            ? `${url} is known by another text, and the row does not say by which.`
            : `The row of ${url} has "instead", and its level is "${level}".`,
          instead === undefined
            ? 'Write "instead:" with what was read and its address.'
            : 'Delete "instead", or write level: secondary.',
        );
      }
    }
  },
};
