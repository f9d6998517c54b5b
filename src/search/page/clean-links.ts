import { followInAddress } from '../../islands/dom/address-bar.ts';

const links = '.sl-anchor-link, .row-link';

/** The page's address without the words of a search. */
export function cleanAddress(): string {
  const url = new URL(location.href);
  url.searchParams.delete('hl');
  return url.href;
}

/**
 * Has the links that readers copy, of headings and of rows, lead to the page without the words of a search. They are as
 * clean when they are reached: what else stands in the address may change.
 */
export function cleanLinks(root: Element): void {
  for (const sign of ['pointerover', 'focusin', 'click']) {
    root.addEventListener(sign, ({ target }) => {
      const link = (target as Element).closest<HTMLAnchorElement>(links);
      if (!link) return;
      const { pathname, search } = new URL(cleanAddress());
      // Of another address the page would be loaded anew, without its marks.
      if (sign === 'click') followInAddress(cleanAddress());
      // Without the site: on paper the address of a link to another one stands behind it.
      link.href = pathname + search + link.hash;
    });
  }
}
