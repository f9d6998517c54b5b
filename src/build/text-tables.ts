import type { ExpressiveCodePlugin } from '@astrojs/starlight/expressive-code';
import * as say from '#strings/blocks.ts';

/** A phone shows this many characters of a line of code. */
const phoneWidth = 40;

/** Whether lines of plain text are a table that a phone is too narrow for: wrapped, its columns are no longer any. */
export function isTextTable(language: string, lines: readonly string[]): boolean {
  if (language !== 'text' && language !== 'txt') return false;
  const rows = lines.filter((line) => (line.trim().match(/\S {2,}(?=\S)/g)?.length ?? 0) >= 2);
  return rows.length >= 2 && rows.some((row) => row.length > phoneWidth);
}

/**
 * Expressive Code plugin: a table of plain text scrolls to the side as a whole, and a keyboard reaches it. All other code
 * wraps.
 */
export function textTables(): ExpressiveCodePlugin {
  return {
    name: 'text-tables',
    hooks: {
      preprocessMetadata({ codeBlock }) {
        const lines = codeBlock.getLines().map(({ text }) => text);
        if (isTextTable(codeBlock.language, lines)) codeBlock.props.wrap = false;
      },
      postprocessRenderedBlock({ codeBlock, renderData: { blockAst } }) {
        const pre = blockAst.children.find(
          (child) => child.type === 'element' && child.tagName === 'pre',
        );
        if (codeBlock.props.wrap !== false || pre?.type !== 'element') return;
        Object.assign(pre.properties, {
          tabIndex: 0,
          role: 'group',
          ariaLabel: codeBlock.props.title ?? say.table,
        });
      },
    },
  };
}
