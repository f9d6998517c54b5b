import { blockNames } from '../question/blocks/blocks.ts';

const opening = new RegExp(`^<(${blockNames.join('|')})(\\s[^>]*)?>\\s*$`);
const closing = new RegExp(`^</(${blockNames.join('|')})>\\s*$`);

/**
 * Mends what needs no judgement: byte order mark, line ends, blank lines before the front matter, the last line's end,
 * blank lines inside the tags of blocks, and comments of HTML, which MDX writes otherwise.
 * @returns the same text when there is nothing to mend
 */
export function mendSource(source: string): string {
  const lines = source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    // Front matter is read on the first line alone.
    .replace(/^\s*\n(?=---\n)/, '')
    .trimEnd()
    .split('\n');
  const mended: string[] = [];
  let fence = '';
  for (const [index, line] of lines.entries()) {
    const [marks = ''] = /^\s*(`{3,}|~{3,})/.exec(line)?.slice(1) ?? [];
    if (fence === '') fence = marks;
    else if (marks.startsWith(fence)) fence = '';
    const isText = fence === '' && marks === '';
    if (isText && closing.test(line) && mended.at(-1) !== '') mended.push('');
    mended.push(line);
    if (isText && opening.test(line) && lines[index + 1]?.trim() !== '') mended.push('');
  }
  return `${commentsOfMdx(mended.join('\n'))}\n`;
}

/** Front matter and code keep their comments; one that holds the end of another kind is left to its author. */
function commentsOfMdx(source: string): string {
  return source.replace(
    /(?<![\s\S])---\n[\s\S]*?^---$|^[\t >]*(`{3,}|~{3,})[\s\S]*?^[\t >]*\1|(?<!`)(`+)(?!`).*?(?<!`)\2(?!`)|<!--([\s\S]*?)-->/gm,
    (found: string, _fence, _marks, text: string | undefined) =>
      text === undefined || text.includes('*/') ? found : `{/*${text}*/}`,
  );
}
