import { readQuantity, type Quantity } from '../../../learning/quantity.ts';
import type { VariantKey } from '../../../learning/kinds/calculation.ts';
import { element } from '../../dom/element.ts';

/** A row of the calculation, as the build computed it. */
interface Variant extends VariantKey {
  readonly given: readonly string[];
  readonly worked: string;
}

/** A field for a number below what is given. */
export interface NumberField {
  /** The id of the variant that is shown. */
  readonly variant: string;
  read(): Quantity;
  clear(): void;
  /** Shows the variant whose turn it is. */
  renew(turn: number): void;
}

/** The variants of a card, as the build computed them. */
export function variantsOf({ dataset }: HTMLElement): Variant[] {
  return JSON.parse(dataset['variants'] ?? '[]') as Variant[];
}

/**
 * Adds a field for a number.
 * @param suffix what stands behind the field
 */
export function numberField(card: HTMLElement, label: string, suffix: string): NumberField {
  const variants = variantsOf(card);
  const unit = card.dataset['unit'] ?? '';
  const input = element('input', {
    type: 'text',
    inputMode: 'decimal',
    autocomplete: 'off',
    id: `${(card.dataset['item'] ?? '').replace('#', '--')}--value`,
    maxLength: 60,
  });
  givenOf(card)?.after(
    element(
      'div',
      { className: 'quiz-number' },
      element('label', { htmlFor: input.id, textContent: label }),
      input,
      element('span', { textContent: suffix }),
    ),
  );
  let shown = 0;
  const show = () => {
    for (const [index, value] of [...card.querySelectorAll('.quiz-given dd')].entries()) {
      value.textContent = variants[shown]?.given[index] ?? '';
    }
    const worked = card.querySelector('.quiz-answer .quiz-worked');
    if (worked) worked.textContent = variants[shown]?.worked ?? '';
    const calculator = card.querySelector<HTMLAnchorElement>('.quiz-answer .quiz-calculator');
    if (calculator) calculator.hash = variants[shown]?.id ?? '';
  };
  return {
    get variant() {
      return variants[shown]?.id ?? '';
    },
    read: () => readQuantity(input.value, unit),
    clear() {
      input.value = '';
    },
    renew(turn) {
      shown = turn % variants.length;
      show();
    },
  };
}

/** Writes below what was given how the number is reached. */
export function explainSolution(card: HTMLElement): void {
  const solution = card.querySelector('.quiz-answer .quiz-solution');
  if (!solution) return;
  givenOf(card)?.after(element('div', { className: 'quiz-feedback' }, solution.cloneNode(true)));
}

/** What is given, with what has been put around it. */
function givenOf(card: HTMLElement): Element | null {
  return card.querySelector('.quiz-inputs, .quiz-given');
}
