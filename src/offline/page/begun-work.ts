/**
 * Whether a page holds what a reload would take from the reader: an answer to an item that is begun and not given, of
 * whatever kind, what another element marks likewise, a text that is written or pasted, or the field that he is in.
 */
export function hasBegunWork(page: Document): boolean {
  const field = page.activeElement?.closest<HTMLInputElement>(
    'input:not([type=checkbox], [type=radio])',
  );
  const texts = page.querySelectorAll<HTMLTextAreaElement>('textarea:not([readonly])');
  return (
    (field && field.value !== '') === true ||
    [...texts].some(({ value }) => value.trim() !== '') ||
    page.querySelector('[data-begun]') !== null
  );
}
