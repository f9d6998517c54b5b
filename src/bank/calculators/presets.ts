import type { CalculatorField } from '../../learning/calculator.ts';
import { factorOf } from '../../learning/units.ts';
import { groups } from '#strings/calculators.ts';
import { cardQuantities, type Fact } from '../facts.ts';
import type { PresetGroup } from './calculators.ts';

/** A field that is filled in from the shared numbers, and what of a model or card it is. */
export interface PresetField {
  readonly field: CalculatorField;
  readonly is: NonNullable<Fact['preset']>['is'];
}

/** How many of a field's unit one of a number's is; a field without one counts things. */
export function timesOf({ unit }: Fact, field: CalculatorField): number | undefined {
  return field.unit === '' ? 1 : factorOf(unit, field.unit);
}

/** The models and cards of the shared numbers, each with what it fills in. */
export function presetsOf(fields: readonly PresetField[], facts: readonly Fact[]): PresetGroup[] {
  const isOfCard = ({ preset }: Fact) => cardQuantities.some((is) => is === preset?.is);
  return [
    group(
      groups.model,
      fields,
      facts.filter((fact) => !isOfCard(fact)),
    ),
    group(groups.card, fields, facts.filter(isOfCard)),
  ].filter(({ options }) => options.length > 0);
}

function group(label: string, fields: readonly PresetField[], facts: readonly Fact[]): PresetGroup {
  const options = new Map<string, Record<string, string>>();
  for (const fact of facts) {
    for (const { field, is } of fields) {
      const times = timesOf(fact, field);
      const [value] = fact.values;
      if (fact.preset?.is !== is || times === undefined || value === undefined) continue;
      const values = options.get(fact.preset.of) ?? {};
      values[field.name] = String(Number((value * times).toPrecision(12)));
      options.set(fact.preset.of, values);
    }
  }
  return { label, options: [...options].map(([name, values]) => ({ name, values })) };
}
