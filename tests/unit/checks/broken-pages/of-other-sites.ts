import { here, type BrokenPage } from './broken-page.ts';

/** What an author of Markdown may want, and writes in another way here. */
export const pagesOfOtherSites: readonly BrokenPage[] = [
  [
    'a table outside a comparison',
    here,
    '| A | B | C |\n| --- | --- | --- |\n| a | b | c |\n| d | e | f |',
  ],
  ['details in HTML', here, '<details>\n<summary>More</summary>\n\nText.\n\n</details>'],
];
