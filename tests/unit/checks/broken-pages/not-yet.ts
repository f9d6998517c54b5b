import { here, type BrokenPage } from './broken-page.ts';

/** What an author may want and cannot write so far: each goes from here when it can be written. */
export const notYetPages: readonly BrokenPage[] = [
  ['a formula on lines of its own', here, '$$\nx = y\n$$'],
  ['an aside', here, ':::note\nA note.\n:::'],
  [
    'a table outside a comparison',
    here,
    '| A | B | C |\n| --- | --- | --- |\n| a | b | c |\n| d | e | f |',
  ],
  ['details in HTML', here, '<details>\n<summary>More</summary>\n\nText.\n\n</details>'],
];
