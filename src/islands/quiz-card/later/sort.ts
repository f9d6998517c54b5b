import type { SortAnswer, SortItem } from '../../../learning/kinds/sort.ts';
import { element } from '../../dom/element.ts';
import type { CardKind } from '../card-kind.ts';
import { pressDigit, untick } from '../controls.ts';
import { answersOf, partId } from '../parts.ts';
import { askOtherCells } from './other-cells.ts';
import { placeVerdicts } from '../verdicts.ts';
import * as cardSays from '#strings/quiz-card.ts';
import * as say from '#strings/quiz-sort.ts';

/** A choice between the columns for each statement. */
export const sort: CardKind<SortItem, SortAnswer> = {
  read(card, id) {
    const answers = answersOf(card);
    return (
      answers && {
        kind: 'sort',
        id,
        statements: answers.map((answer) => ({
          id: answer.id,
          column: answer.data['column'] ?? '',
        })),
      }
    );
  },

  controls(card) {
    const columns = JSON.parse(card.dataset['columns'] ?? '[]') as string[];
    const shown = () => [...card.querySelectorAll<HTMLElement>('[data-statement]')];
    const addGroups = () => {
      for (const statement of shown()) addGroup(statement, card.dataset['item'] ?? '', columns);
    };
    addGroups();
    return {
      keys: `1–${columns.length}, ${cardSays.enter}`,
      missing: say.chooseColumns,
      answer() {
        const statements = shown();
        const chosen = statements.flatMap((statement) => {
          const input = statement.querySelector<HTMLInputElement>(':checked');
          return input ? [[partId(statement), input.value] as const] : [];
        });
        if (chosen.length < statements.length) return undefined;
        return { kind: 'sort', placed: Object.fromEntries(chosen) };
      },
      clear: () => untick(card.getElementsByTagName('input')),
      renew(turn) {
        askOtherCells(card, columns, turn);
        addGroups();
      },
      press(event) {
        const statement = (event.target as Element).closest('[data-statement]');
        return pressDigit(event, statement?.getElementsByTagName('input') ?? []);
      },
    };
  },

  verdicts: ({ statements }, _answer, { parts }) =>
    placeVerdicts(
      statements.map(({ id, column }) => [id, say.toColumn(column)]),
      parts,
    ),

  summary(_item, _answer, { parts }) {
    const all = Object.values(parts);
    return say.inColumn(all.filter(Boolean).length, all.length);
  },
};

function addGroup(statement: HTMLElement, item: string, columns: readonly string[]): void {
  const name = `${item}--${partId(statement)}`;
  const labels = columns.map((column) =>
    element(
      'label',
      {},
      element('input', { type: 'radio', name, value: column }),
      element('span', { textContent: column }),
    ),
  );
  const group = element('div', { className: 'quiz-columns', role: 'radiogroup' }, ...labels);
  const text = statement.querySelector('span');
  if (text) text.id = name.replace('#', '--');
  group.setAttribute('aria-labelledby', text?.id ?? '');
  statement.append(group);
}
