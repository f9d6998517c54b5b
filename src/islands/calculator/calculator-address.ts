import { examplesOf } from '../../learning/calculator.ts';
import { addressWith, stateFromAddress } from '../dom/address-state.ts';
import type { CalculatorData } from './calculator-data.ts';

/** Characters that are taken of an input: as many as its field takes. */
const longest = 60;

/** The parameter by which a question names the item that was answered; its variant is the hash. */
const itemName = 'item';

/** What an address asks for. */
export interface AskedInputs {
  /** The texts of all fields, by their names. */
  readonly texts: Record<string, string>;
  /** The fields that the address itself fills. */
  readonly named: readonly string[];
}

/**
 * The inputs that an address carries: what the variant of an item gives, and over it what stands in the query. Fields
 * that neither names have their examples.
 */
export function inputsOf(
  data: CalculatorData,
  { search, hash }: { readonly search: string; readonly hash: string },
): AskedInputs {
  const keys = data.fields.map(({ key }) => key);
  const state = stateFromAddress(search, [itemName, ...keys], longest);
  const item = state[itemName] ?? '';
  const [, number = '1'] = /^#v(\d{1,2})$/.exec(hash) ?? [];
  const rows = Object.hasOwn(data.variants, item) ? data.variants[item] : undefined;
  const variant = rows?.[Number(number) - 1] ?? {};
  const parameters = new URLSearchParams(search);
  const named = data.fields.filter(({ key }) => parameters.has(key));
  const texts = { ...examplesOf(data), ...variant };
  for (const { name, key } of named) texts[name] = state[key] ?? '';
  return { texts, named: named.map(({ name }) => name) };
}

/** The query that carries the inputs, and which fields with an example are empty; what others put there is kept. */
export function queryOf(
  data: CalculatorData,
  search: string,
  texts: Readonly<Record<string, string>>,
): string {
  const state = data.fields.map(({ name, key }) => [key, (texts[name] ?? '').trim()] as const);
  const filled = addressWith(search, { [itemName]: '', ...Object.fromEntries(state) });
  const query = new URLSearchParams(filled);
  for (const { key, example } of data.fields) {
    if (!query.has(key) && example !== '') query.set(key, '');
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
