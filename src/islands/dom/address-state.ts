/** Choices that stand in a page's address, by the name of their parameter; an empty text chooses nothing. */
export type AddressState<Name extends string> = Readonly<Record<Name, string>>;

/** Characters that are taken of a choice, and that a field whose text stands in the address takes. */
export const usualLength = 200;

/**
 * The choices that an address's query carries.
 * @param longest characters that are taken of each
 */
export function stateFromAddress<Name extends string>(
  search: string,
  names: readonly Name[],
  longest = usualLength,
): AddressState<Name> {
  const parameters = new URLSearchParams(search);
  const values = names.map((name) => [name, parameters.get(name)?.slice(0, longest) ?? '']);
  return Object.fromEntries(values) as AddressState<Name>;
}

/** The address's query with these choices; parameters of others are kept. */
export function addressWith(search: string, state: Readonly<Record<string, string>>): string {
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries(state)) {
    if (value === '') parameters.delete(name);
    else parameters.set(name, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
