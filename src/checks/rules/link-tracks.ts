import { externalLinks } from '../../bank/evidence/claims.ts';
import type { QuestionRule } from './rule.ts';

/** Parameters that mail, adverts and social networks hang on an address; none changes what it shows. */
const tracking =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid|li_fat_id|mc_[ce]id|mkt_tok|_hsenc|_hsmi|ref_src|ref_url)$/i;

export const linkTracks: QuestionRule = {
  id: 'link-tracks',
  describe:
    'The address of a source or link has no parameter that says where its reader came from (utm_source, fbclid, gclid): it shows the same without.',
  check(question, report) {
    const { sources, placeOf } = question;
    const addresses = [
      ...sources.map(({ url }, index) => ({ url, at: placeOf(`sources.${index}.url`) })),
      ...externalLinks(question),
    ];
    for (const { url, at } of addresses) {
      const names = trackersOf(url);
      if (names.length === 0) continue;
      report(
        at,
        `The address says where its reader came from, "${names.join('", "')}": ${url}.`,
        `Write ${without(url, names)}, here and in the evidence.`,
      );
    }
  },
};

function trackersOf(url: string): string[] {
  return [...new URL(url).searchParams.keys()].filter((name) => tracking.test(name));
}

/** The rest of the address stays as its author wrote it. */
function without(url: string, names: readonly string[]): string {
  const [, path = '', query = '', anchor = ''] = /^([^?#]*)\??([^#]*)(#.*)?$/.exec(url) ?? [];
  const kept = query.split('&').filter((part) => !names.includes(part.split('=')[0] ?? ''));
  return `${path}${kept.length > 0 ? '?' : ''}${kept.join('&')}${anchor}`;
}
