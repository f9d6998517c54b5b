/** What a writer of Markdown reaches for HTML for, and how it is written here. */
const remedies: Readonly<Record<string, string>> = {
  br: 'Delete it: a blank line begins a new paragraph.',
  hr: 'Delete it, and begin a new section with a "## Heading".',
  b: 'Write **bold**.',
  strong: 'Write **bold**.',
  i: 'Write *emphasis*.',
  em: 'Write *emphasis*.',
  code: 'Write `code` in backticks.',
  pre: 'Write a code block between two lines of ```.',
  kbd: 'Write the key in `backticks`.',
  a: 'Write [text](https://…).',
  img: 'Draw it in a <Diagram> block: pictures are made from text.',
  p: 'Delete it: a blank line begins a new paragraph.',
  div: 'Delete it, and keep what is between the tags.',
  span: 'Delete it, and keep what is between the tags.',
  ul: 'Write a list with "- " before each entry.',
  ol: 'Write a list with "1. " before each entry.',
  li: 'Write "- " before the entry.',
  table:
    'Write the table in Markdown, with "|" between its cells, in a <Comparison> or a <Table> block.',
  blockquote: 'Write "> " before the quotation.',
  sub: 'Write it in words, or as a formula: $x_2$.',
  sup: 'Write it in words, or as a formula: $x^2$.',
  details:
    'Write <Fold id="…" title="…"> and </Fold>: it holds what a first reading can do without.',
  summary: 'Write it as the title of a <Fold id="…" title="…"> block.',
  script: 'Delete it: a page is data, not code.',
  style: 'Delete it: the style sheets are those of the whole handbook.',
};

/**
 * How to write in Markdown what a tag of HTML is for; undefined when the tag is none that is known.
 * @param isInTable whether it stands in a row of a table
 */
export function htmlRemedy(name: string, isInTable = false): string | undefined {
  // A blank line would end the table.
  if (isInTable && /^(br|p)$/i.test(name)) {
    return 'Delete it: a cell is one line. Write two sentences, or a row more.';
  }
  return remedies[name.toLowerCase()];
}
