import type { Element } from 'hast';
import { h } from 'hastscript';
import { shuffle } from '../../../learning/seeded-random.ts';
import { renderInline, type RenderContext } from '../../mdx/to-hast.ts';
import type { Option } from './quiz.ts';
import * as say from '#strings/blocks.ts';

/** The options as a reader sees them: shuffled, the same on every build. */
export function shownOptions(options: readonly Option[], seed: string): readonly Option[] {
  return shuffle(options, seed);
}

/** Options to choose from. */
export function renderOptions(
  options: readonly Option[],
  { name, type }: { readonly name: string; readonly type: 'radio' | 'checkbox' },
  context: RenderContext,
): Element {
  return h(
    'ol.quiz-options',
    { type: 'A' },
    options.map(({ id, content }) =>
      h('li', { dataOption: id }, [
        h('label', [
          h('input', { type, name, value: id }),
          h('span', renderInline(content.nodes, context)),
        ]),
      ]),
    ),
  );
}

/** Which of the options are right, and why. */
export function renderReasons(options: readonly Option[], context: RenderContext): Element {
  return h(
    'ol',
    { type: 'A' },
    options.map(({ id, right, reason }) =>
      h('li', { dataFor: id, dataRight: right ? '' : undefined }, [
        h('strong', right ? say.right : say.wrong),
        ' ',
        h('span', renderInline(reason.nodes, context)),
      ]),
    ),
  );
}
