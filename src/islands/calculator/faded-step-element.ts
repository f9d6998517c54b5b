import { isNear } from '../../learning/kinds/calculation.ts';
import { readQuantity } from '../../learning/quantity.ts';
import { announce, prepareLiveRegion } from '../dom/live-region.ts';
import * as say from '#strings/calculators.ts';

/** `<faded-step>` around the field of a step that is missing: says whether what the reader worked out is right. */
export class FadedStepElement extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    prepareLiveRegion();
    const { signal } = (this.#connection = new AbortController());
    form.addEventListener('submit', (event) => this.#check(event, form), { signal });
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  #check(event: Event, form: HTMLFormElement): void {
    event.preventDefault();
    const input = form.querySelector('input');
    const output = form.querySelector('output');
    if (!input || !output) return;
    const { value = '', unit = '', tolerance = '' } = this.dataset;
    const read = readQuantity(input.value, unit);
    const isRight = 'value' in read && isNear(read.value, Number(value), Number(tolerance));
    const words = 'problem' in read ? read.problem : isRight ? say.stepRight : say.stepWrong;
    output.textContent = words;
    output.dataset['state'] = isRight ? 'right' : 'wrong';
    if ('problem' in read) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
    announce(words);
    if (!isRight) input.focus();
  }
}
