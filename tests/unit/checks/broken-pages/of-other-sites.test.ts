import { here } from './broken-page.ts';
import { oneMessageEach } from './one-message-each.ts';

/** What an author of Markdown may want, and writes in another way here. */
oneMessageEach('of-other-sites', [
  [
    'a table outside a comparison',
    here,
    '| A | B | C |\n| --- | --- | --- |\n| a | b | c |\n| d | e | f |',
  ],
  ['details in HTML', here, '<details>\n<summary>More</summary>\n\nText.\n\n</details>'],
]);
