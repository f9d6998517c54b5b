/**
 * Whether a field holds something else than the page came with: the reader typed or chose before the page's script was
 * there, or the browser has put back what he had typed.
 */
export function isTouched(field: unknown): boolean {
  if (field instanceof HTMLInputElement) return field.value !== field.defaultValue;
  if (!(field instanceof HTMLSelectElement)) return false;
  const first = [...field.options].findIndex(({ defaultSelected }) => defaultSelected);
  return field.selectedIndex !== Math.max(0, first);
}
