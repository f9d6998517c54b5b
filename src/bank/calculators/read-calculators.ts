import { z } from 'astro/zod';
import type { Report } from '../../question/problem.ts';
import { readDataFile } from '../data-file.ts';
import { calculatorSchema } from './calculator-schema.ts';
import {
  calculatorsByItem,
  calculatorsFile,
  calculatorUrl,
  type SiteCalculator,
} from './calculators.ts';
import { CalculatorReader, type CalculatorSources } from './calculator-reader.ts';

/** Reads the calculators; one that names what does not exist, or whose sum has no result, is reported and left out. */
export function readCalculators(
  root: string,
  sources: CalculatorSources,
  report: Report,
): readonly SiteCalculator[] {
  const file = readDataFile(root, calculatorsFile, z.array(calculatorSchema), report);
  const slugs = new Set<string>();
  return (file.value ?? []).flatMap((written, index) => {
    if (slugs.has(written.slug)) {
      report(
        file.placeOf([index, 'slug']),
        'calculator-sum',
        `Two calculators have the slug "${written.slug}".`,
        'Give one of them another: it is its address.',
      );
      return [];
    }
    slugs.add(written.slug);
    const reader = new CalculatorReader(written, sources, (path, rule, message, remedy) => {
      report(file.placeOf([index, ...path]), rule, message, remedy);
    });
    return reader.read() ?? [];
  });
}

/**
 * The address of the calculator that an item opens as, with the item in it. Reads the data file alone: what is wrong with
 * it, the check of the content says.
 */
export function calculatorLinks(root: string, base: string): (item: string) => string | undefined {
  const { value = [] } = readDataFile(root, calculatorsFile, z.array(calculatorSchema), () => {});
  const slugs = calculatorsByItem(value);
  return (item) => {
    const slug = slugs.get(item);
    const [, id = ''] = item.split('#');
    return slug === undefined ? undefined : `${calculatorUrl(base, slug)}?item=${id}`;
  };
}
