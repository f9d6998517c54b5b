import { readQuantity } from '../../learning/quantity.ts';
import { element } from '../dom/element.ts';
import type { Controls } from './controls.ts';

/** A row of the calculation, as the build computed it. */
interface Variant {
  readonly id: string;
  readonly given: readonly string[];
  readonly worked: string;
}

/** A field for a number; each try is another variant. `data-variant` counts with which one to begin. */
export function calculationControls(card: HTMLElement): Controls {
  const variants = JSON.parse(card.dataset['variants'] ?? '[]') as Variant[];
  const unit = card.dataset['unit'] ?? '';
  const name = (card.dataset['item'] ?? '').replace('#', '--');
  const input = element('input', {
    type: 'text',
    inputMode: 'decimal',
    autocomplete: 'off',
    id: `${name}--value`,
    maxLength: 60,
  });
  const label = element('label', { htmlFor: input.id, textContent: 'Your answer' });
  const suffix = element('span', { textContent: unit });
  card
    .querySelector('.quiz-given')
    ?.after(element('div', { className: 'quiz-number' }, label, input, suffix));
  let turn = Number(card.dataset['variant'] ?? 0) % variants.length;
  let missing = '';
  const show = () => {
    for (const [index, value] of [...card.querySelectorAll('.quiz-given dd')].entries()) {
      value.textContent = variants[turn]?.given[index] ?? '';
    }
    const worked = card.querySelector('.quiz-worked');
    if (worked) worked.textContent = variants[turn]?.worked ?? '';
  };
  show();
  return {
    keys: `a number such as 12.5${unit && ` ${unit}`}, Enter`,
    get missing() {
      return missing;
    },
    answer() {
      const read = readQuantity(input.value, unit);
      missing = 'problem' in read ? read.problem : '';
      const variant = variants[turn]?.id;
      if ('problem' in read || variant === undefined) return undefined;
      return { kind: 'calculation', variant, value: read.value };
    },
    clear() {
      input.value = '';
      turn = (turn + 1) % variants.length;
      show();
    },
    press: () => false,
  };
}
