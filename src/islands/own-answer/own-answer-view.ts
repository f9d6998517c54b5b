import { html, type TemplateResult } from '../dom/html.ts';

/** The field for an answer in the reader's own words. */
export function answerField(
  label: string,
  text: string,
  write: (text: string) => void,
): TemplateResult {
  return html`<label class="own-answer"
    >${label}
    <textarea
      rows="6"
      dir="auto"
      maxlength="20000"
      .value=${text}
      @input=${(event: Event) => write((event.target as HTMLTextAreaElement).value)}
    ></textarea>
  </label>`;
}

/**
 * The key points of a question as a list to tick; the first has the id `p1`.
 * @param covered the ids of those that are ticked
 */
export function pointsList(
  legend: string,
  points: readonly DocumentFragment[],
  covered: readonly string[],
  tick: (id: string, on: boolean) => void,
): TemplateResult {
  return html`<fieldset class="points-list">
    <legend tabindex="-1">${legend}</legend>
    ${points.map((point, index) => {
      const id = `p${index + 1}`;
      return html`<label
        ><input
          type="checkbox"
          .checked=${covered.includes(id)}
          @change=${(event: Event) => tick(id, (event.target as HTMLInputElement).checked)}
        /><span>${point.cloneNode(true)}</span></label
      >`;
    })}
  </fieldset>`;
}

/** The ids of what is ticked after one tick more or less, in their order. */
export function ticked(covered: readonly string[], id: string, on: boolean): string[] {
  const others = covered.filter((other) => other !== id);
  return on ? [...others, id].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))) : others;
}
