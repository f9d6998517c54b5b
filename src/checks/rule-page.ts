import { site } from '../site.ts';

/** Where a rule is explained, below the site's base path. */
export const rulesPath = 'contribute/rules/';

/** The address of a rule's explanation on the published site. */
export function rulePage(rule: string): string {
  return `${site.published}${rulesPath}#${rule}`;
}
