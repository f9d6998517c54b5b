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
  if (opening.trimEnd().endsWith('>') && !isBlank(first + 1)) {
    report(
      { line: first + 1, column: 1 },
      'block-blank-line',
      `No blank line stands after <${block.name}>.`,
      'Put a blank line after the opening tag.',
    );
  }
  if (last > first && !isBlank(last - 1)) {
    report(
      { line: last, column: 1 },
      'block-blank-line',
      `No blank line stands before </${block.name}>.`,
      'Put a blank line before the closing tag.',
    );
  }
}
