import { examplesOf, workOut } from '../../learning/calculator.ts';
import { stepWords } from '../../learning/step-words.ts';
import { shownNumber } from '../../learning/formula.ts';
import { followInAddress, onOtherQuery } from '../dom/address-bar.ts';
import { announce, prepareLiveRegion } from '../dom/live-region.ts';
import { isTouched } from '../dom/touched.ts';
import { inputsOf, queryOf } from './calculator-address.ts';
import type { CalculatorData } from './calculator-data.ts';
import * as say from '#strings/calculators.ts';

/**
 * `<handbook-calculator>` around its form and the JSON of its formulas: works each step out while the reader types. What
 * stands in the fields stands in the address too.
 */
export class HandbookCalculatorElement extends HTMLElement {
  #connection: AbortController | undefined;
  #data: CalculatorData | undefined;
  /** Fields that the reader has left, or that came with the address: what is wrong with them is said. */
  readonly #left = new Set<string>();
  #said: ReadonlyMap<string, string> = new Map();

  connectedCallback(): void {
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    const form = this.querySelector('form');
    if (!json || !form) return;
    this.#data = JSON.parse(json) as CalculatorData;
    prepareLiveRegion();
    const { signal } = (this.#connection = new AbortController());
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('input', (event) => this.#input(event), { signal });
    form.addEventListener('change', (event) => this.#change(event), { signal });
    form.addEventListener('click', (event) => this.#click(event), { signal });
    onOtherQuery(() => this.#fillFromAddress(), signal);
    const typed = [...form.querySelectorAll('input')].filter(isTouched);
    this.#fillFromAddress(new Set(typed.map(({ name }) => name)));
    for (const select of form.querySelectorAll('select')) {
      if (isTouched(select)) this.#fillPreset(select);
    }
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  /** @param typed the names of fields that keep what they have */
  #fillFromAddress(typed: ReadonlySet<string> = new Set()): void {
    if (!this.#data) return;
    const { texts, named } = inputsOf(this.#data, location);
    for (const [name, text] of Object.entries(texts)) {
      if (!typed.has(name)) this.#write(name, text);
    }
    for (const name of named) this.#left.add(name);
    this.#show();
    // What a question handed over stands in the address as plainly as what the reader writes.
    const isHandedOver = new URLSearchParams(location.search).has('item');
    if (isHandedOver || typed.size > 0) this.#follow();
    this.#said = this.#words();
  }

  #input(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.#forgetPresets(event.target.name);
    this.#show();
    this.#follow();
  }

  #change({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.#fillPreset(target);
    else if (target instanceof HTMLInputElement) {
      this.#left.add(target.name);
      this.#show();
      this.#announceResults();
    }
  }

  #click({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.name === 'reset') this.#reset();
    if (button?.name === 'copy') void copyAddress();
  }

  #reset(): void {
    if (!this.#data) return;
    for (const [name, text] of Object.entries(examplesOf(this.#data))) this.#write(name, text);
    this.#left.clear();
    for (const select of this.querySelectorAll('select')) select.value = '';
    this.#show();
    this.#follow();
    this.#said = this.#words();
    announce(say.isReset);
  }

  /** The values of the model or card that was chosen; the reader may change each of them. */
  #fillPreset(select: HTMLSelectElement): void {
    const group = this.#data?.presets[Number(select.dataset['preset'])];
    const preset = group?.options[select.selectedIndex - 1];
    if (!preset) return;
    const told: string[] = [];
    for (const [name, text] of Object.entries(preset.values)) {
      this.#write(name, text);
      this.#left.add(name);
      const field = this.#data?.fields.find((other) => other.name === name);
      if (field) told.push(say.fieldFilled(field.label, `${text} ${field.unit}`.trim()));
    }
    this.#show();
    this.#follow();
    this.#said = this.#words();
    announce(say.filled(preset.name, told.join(', ')));
  }

  /** A preset is no longer what stands in the fields once one of them is another. */
  #forgetPresets(name: string): void {
    for (const select of this.querySelectorAll('select')) {
      const group = this.#data?.presets[Number(select.dataset['preset'])];
      if (group?.options.some(({ values }) => Object.hasOwn(values, name))) select.value = '';
    }
  }

  #show(): void {
    if (!this.#data) return;
    const { problems, results } = workOut(this.#data, this.#texts());
    for (const { name, from } of this.#data.fields) {
      this.#tell(name, this.#left.has(name) ? (problems.get(name) ?? '') : '');
      const before = from && results.get(from.step);
      const input = this.#inputOf(name);
      if (!input || !from) continue;
      input.placeholder =
        before && 'value' in before ? shownNumber(rounded(before.value * from.times)) : '';
    }
    for (const step of this.#data.steps) {
      const result = results.get(step.id);
      const words =
        result && 'value' in result
          ? stepWords(step, result.value, result.worked)
          : { worked: result?.missing ?? '', result: '–', other: '' };
      const section = this.querySelector(`[data-step="${step.id}"]`);
      for (const part of ['worked', 'result', 'other'] as const) {
        const place = section?.querySelector(`[data-${part}]`);
        if (place && place.textContent !== words[part]) place.textContent = words[part];
      }
    }
  }

  #announceResults(): void {
    const words = this.#words();
    const steps = this.#data?.steps ?? [];
    const news = steps
      .filter(({ id }) => words.get(id) !== this.#said.get(id))
      .map(({ id, title }) => say.announced(title, words.get(id) ?? ''));
    this.#said = words;
    if (news.length > 0) announce(news.join('. '));
  }

  /** The results that are shown, by step. */
  #words(): Map<string, string> {
    const steps = this.#data?.steps ?? [];
    return new Map(
      steps.map(({ id }) => [
        id,
        this.querySelector(`[data-step="${id}"] [data-result]`)?.textContent ?? '',
      ]),
    );
  }

  #tell(name: string, problem: string): void {
    const input = this.#inputOf(name);
    if (!input) return;
    if (problem === '') input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
    const place = this.querySelector(`#${CSS.escape(`${input.id}-problem`)}`);
    if (place && place.textContent !== problem) place.textContent = problem;
  }

  #follow(): void {
    if (!this.#data) return;
    followInAddress(`${location.pathname}${queryOf(this.#data, location.search, this.#texts())}`);
  }

  #texts(): Record<string, string> {
    const fields = this.#data?.fields ?? [];
    return Object.fromEntries(fields.map(({ name }) => [name, this.#inputOf(name)?.value ?? '']));
  }

  #write(name: string, text: string): void {
    const input = this.#inputOf(name);
    if (input) input.value = text;
  }

  #inputOf(name: string): HTMLInputElement | undefined {
    const control = this.querySelector('form')?.elements.namedItem(name);
    return control instanceof HTMLInputElement ? control : undefined;
  }
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

async function copyAddress(): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    announce(say.copied);
  } catch {
    // No clipboard without HTTPS, and none where the reader forbids it.
    announce(say.notCopied);
  }
}
