import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Code } from 'mdast';
import { render, type RenderContext } from '../../mdx/to-hast.ts';
import type { CodeTabs } from './code-tabs.ts';

/**
 * Pieces of code of which one is shown: a group of radio buttons chooses it by the style sheet alone. Without the style
 * sheet, and on paper, all of them stand one below the other.
 */
export function renderCodeTabs({ id, title, tabs }: CodeTabs, context: RenderContext): Element {
  return h('fieldset.code-tabs', { id }, [
    h('legend', title),
    ...tabs.map(({ label }, index) =>
      h('input', {
        type: 'radio',
        name: id,
        id: `${id}--${index + 1}`,
        checked: index === 0,
        ariaLabel: label,
      }),
    ),
    h(
      'div.code-tab-names',
      tabs.map(({ label }, index) => h('label', { htmlFor: `${id}--${index + 1}` }, label)),
    ),
    ...tabs.map(({ label, code }) =>
      h('div.code-tab', [h('p.code-tab-name', label), ...render([untitled(code)], context)]),
    ),
  ]);
}

/** The tab says the title. */
function untitled({ meta, ...code }: Code): Code {
  const rest = (meta ?? '').replace(/title="[^"]*"/, '').trim();
  return rest === '' ? code : { ...code, meta: rest };
}
