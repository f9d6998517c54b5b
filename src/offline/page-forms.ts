/** Pages that are made with the downloads: no part of the saved copy, and kept where the reader asks for it. */
export const pageForms: readonly string[] = ['book/', 'cheat-sheets/'];

/**
 * Whether a path that the list of a copy does not have may exist all the same: the list has the pages, and of the files
 * only what pages need. The e-book, the deck or a feed is there for who has the network.
 */
export function mayExist(path: string): boolean {
  return pageForms.some((form) => path.startsWith(form)) || /\.(?!html$)[a-z\d]+$/i.test(path);
}
