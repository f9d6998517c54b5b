import { pressDigit, type Controls } from './controls.ts';

/** Options to tick, which stand in the markup. */
export function choiceControls(card: HTMLElement): Controls {
  const inputs = [...card.querySelectorAll<HTMLInputElement>('.quiz-options input')];
  return {
    keys: `1–${inputs.length}, Enter`,
    missing: 'Choose an answer first.',
    answer() {
      const chosen = inputs.flatMap(({ checked, value }) => (checked ? value : []));
      return chosen.length > 0 ? { kind: 'choice', chosen } : undefined;
    },
    clear() {
      for (const input of inputs) input.checked = false;
    },
    press: (event) => pressDigit(event, inputs),
  };
}
