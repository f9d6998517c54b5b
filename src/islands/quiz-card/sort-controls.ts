import { element } from '../dom/element.ts';
import { pressDigit, type Controls } from './controls.ts';
import { partId } from './read-item.ts';

/** A choice between the columns for each statement. */
export function sortControls(card: HTMLElement): Controls {
  const columns = JSON.parse(card.dataset['columns'] ?? '[]') as string[];
  const statements = [...card.querySelectorAll<HTMLElement>('[data-statement]')];
  const inputs = card.getElementsByTagName('input');
  for (const statement of statements) addGroup(statement, card.dataset['item'] ?? '', columns);
  return {
    keys: `1–${columns.length}, Enter`,
    missing: 'Choose a column for each statement first.',
    answer() {
      const chosen = statements.flatMap((statement) => {
        const input = statement.querySelector<HTMLInputElement>(':checked');
        return input ? [[partId(statement), input.value] as const] : [];
      });
      if (chosen.length < statements.length) return undefined;
      return { kind: 'sort', placed: Object.fromEntries(chosen) };
    },
    clear() {
      for (const input of inputs) input.checked = false;
    },
    press(event) {
      const statement = (event.target as Element).closest('[data-statement]');
      return pressDigit(event, statement?.getElementsByTagName('input') ?? []);
    },
  };
}

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
