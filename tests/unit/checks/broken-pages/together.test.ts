import { oneMessageEach } from './one-message-each.ts';

/** Faults that show beside other pages. */
oneMessageEach('together', [
  ['an order that is taken', 'order: 1\n', 'order: 2\n'],
  ['related names a page that does not exist', '[second-question]', '[secnd-question]'],
  ['related nearly names its own page', '[second-question]', '[frist-question]'],
  ['related names nothing like a page', '[second-question]', '[observability]'],
  ['related names its topic too', '[second-question]', '[pipelines/second-question]'],
  ['related is empty', '[second-question]', '[]'],
  ['a tag that no page has', '[pipelines, testing]', '[pipelines, tseting]'],
  ['a link to a block that was renamed', 'id="gates"', 'id="other-gates"'],
  ['a link has no source', '(#gates)', '(https://example.dev/elsewhere)'],
  ['a review in the future', '2026-11-01', '2099-01-01'],
]);
