import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { Report } from '../problem.ts';

/**
 * A blank line stands after each opening and before each closing tag. Without it the file still parses, but
 * Prettier folds lists and tables inside the block into one line.
 */
export function checkBlankLines(
  block: MdxJsxFlowElement,
  lines: readonly string[],
  report: Report,
): void {
  const first = block.position?.start.line ?? 1;
  const last = block.position?.end.line ?? first;
  const isBlank = (line: number) => (lines[line - 1] ?? '').trim() === '';
  const opening = lines[first - 1] ?? '';
  const lacksFirst = opening.trimEnd().endsWith('>') && !isBlank(first + 1);
  const lacksLast = last > first && !isBlank(last - 1);
  if (!lacksFirst && !lacksLast) return;
  const places = [lacksFirst && `after <${block.name}>`, lacksLast && `before </${block.name}>`];
  report(
    { line: lacksFirst ? first + 1 : last, column: 1 },
    'block-blank-line',
    `No blank line stands ${places.filter(Boolean).join(', and none ')}.`,
    'Put one there: npm run fix does it.',
  );
}
