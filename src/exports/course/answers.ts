import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { CourseItem } from './course-item.ts';
import { right, wrong } from '#strings/blocks.ts';

/** The right answer with its reasons, for who has answered: all options, the steps in their order, each pair. */
export function answerOf(asked: CourseItem['asked']): ElementContent[] {
  switch (asked.kind) {
    case 'choice':
      return [
        h(
          'ul',
          asked.options
            .filter((option) => option.right || option.reason.length > 0)
            .map((option) =>
              h('li', [
                h('p', option.content),
                h('p', [h('strong', option.right ? right : wrong), ' ', ...option.reason]),
              ]),
            ),
        ),
      ];
    case 'order':
      return [
        h(
          'ol',
          asked.steps.map(({ content, reason }) => h('li', [h('p', content), h('p', reason)])),
        ),
      ];
    case 'match':
      return [
        h(
          'ul',
          asked.statements.map(({ content, column, reason }) =>
            h('li', [
              h('p', content),
              h('p', [h('strong', `${asked.columns[column] ?? ''}.`), ' ', reason]),
            ]),
          ),
        ),
      ];
    case 'number':
    case 'words':
      return [];
  }
}
