import { isTouched } from '../dom/touched.ts';
import type { PlanChoice } from './plan-choice.ts';

/** A field that the reader types in. */
export function fieldOf(form: HTMLFormElement, name: 'until' | 'minutes'): HTMLInputElement {
  return form.elements.namedItem(name) as HTMLInputElement;
}

/** What the reader typed and chose. */
export function choiceOf(form: HTMLFormElement): PlanChoice {
  const track = (form.elements.namedItem('track') as HTMLSelectElement).value;
  const minutes = fieldOf(form, 'minutes').value.trim();
  return { until: fieldOf(form, 'until').value, minutes, track };
}

/** What stands in the form already when the page's script comes. */
export function typedIn(form: HTMLFormElement): Partial<PlanChoice> {
  const choice = Object.entries(choiceOf(form));
  return Object.fromEntries(choice.filter(([name]) => isTouched(form.elements.namedItem(name))));
}

/** Puts a choice into the form; an unknown track is any. */
export function fillForm(form: HTMLFormElement, { until, minutes, track }: PlanChoice): void {
  fieldOf(form, 'until').value = until;
  fieldOf(form, 'minutes').value = minutes;
  const select = form.elements.namedItem('track') as HTMLSelectElement;
  select.value = track;
  if (select.selectedIndex < 0) select.value = '';
}

/** Says below the form what is wrong with a field, and nothing when nothing is. */
export function tell(form: HTMLFormElement, name: 'until' | 'minutes', problem: string): void {
  const field = fieldOf(form, name);
  const place = form.querySelector(`#plan-${name}-problem`);
  if (problem === '') field.removeAttribute('aria-invalid');
  else field.setAttribute('aria-invalid', 'true');
  if (place) place.textContent = problem;
}
