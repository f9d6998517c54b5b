import { html as plain, type TemplateResult } from 'lit-html';

export { nothing, render, svg, type TemplateResult } from 'lit-html';

/** For the strings of a template: which of its gaps stand between elements, and not in a tag. */
const gaps = new WeakMap<TemplateStringsArray, readonly boolean[]>();

/**
 * lit-html's `html`, for pages that a browser may translate. A translator wraps or replaces the text of a page, and lit
 * would go on writing into text that is no longer there: old titles on new results, counts that stand still. So each
 * text that can change is the whole text of an element of its own, which is found again whatever became of its content.
 * An `<option>` can hold no element: its text is bound as `.textContent`.
 */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult {
  const isChild = gaps.get(strings) ?? childGaps(strings);
  gaps.set(strings, isChild);
  return plain(
    strings,
    ...values.map((value, index) => (isChild[index] ? inOwnElement(value) : value)),
  );
}

function childGaps(strings: TemplateStringsArray): boolean[] {
  let text = '';
  return strings.slice(0, -1).map((part) => {
    text += part;
    return text.lastIndexOf('<') <= text.lastIndexOf('>');
  });
}

function inOwnElement(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOwnElement);
  const isText = typeof value === 'string' || typeof value === 'number';
  // `<bdi>` has no style anywhere on the site.
  return isText && value !== '' ? plain`<bdi .textContent=${String(value)}></bdi>` : value;
}
