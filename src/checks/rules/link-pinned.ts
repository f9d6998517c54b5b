import { externalLinks } from '../../bank/evidence/claims.ts';
import type { CorpusRule } from './rule.ts';

const moving = /(?<=[/@])(main|master|latest|HEAD)(?=[/.@]|$)/;

/** What stands behind the branch or tag of a repository's file is a folder of it, such as `src/main/`. */
const behindRef = /^(.*?\/(?:blob|tree|raw|src)\/[^/]+)\/.*/;

const remedies: Readonly<Record<string, string>> = {
  latest: 'Link to the documentation of a version, e.g. /v1.2/ in place of /latest/',
  main: 'Link to a tag or a commit, e.g. /blob/v1.2.0/ in place of /blob/main/',
};

export const linkPinned: CorpusRule = {
  id: 'link-pinned',
  severity: 'warning',
  describe:
    'An external link leads to a version, a tag or a commit, not to main, master, latest or HEAD: what stands there tomorrow may say something else. A row of the evidence may say why it cannot be pinned ("moving").',
  check({ questions, evidence }, report) {
    for (const question of questions) {
      const rows = evidence?.get(question.file)?.rows ?? [];
      for (const { url, at } of externalLinks(question)) {
        const target = moving.exec(new URL(url).pathname.replace(behindRef, '$1'))?.[0];
        if (target === undefined) continue;
        if (rows.some((row) => row.url === url && row.moving !== undefined)) continue;
        report(
          question.file,
          at,
          `The link leads to a moving target, "${target}": ${url}.`,
          `${remedies[target] ?? remedies['main']}; where there is none, write "as of" with the month in the text and "moving:" with the reason into its row of the evidence.`,
        );
      }
    }
  },
};
