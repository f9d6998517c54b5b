import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formulasIn } from '../unit/question/formulas-in.ts';

const content = 'src/content/docs';

it('makes a formula of no price in any page', () => {
  const pages = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => readFileSync(join(content, path), 'utf8'));
  const priced = pages.flatMap((page) => page.match(/^.*\$\d.*$/gm) ?? []);
  expect(priced.length).toBeGreaterThan(80);
  for (const line of priced) {
    const { formulas } = formulasIn(line.replace(/[{}<>]/g, ''));
    expect(formulas.filter((text) => /^\d/.test(text) && !/[×⋅^/√=≤≥]/.test(text))).toEqual([]);
  }
});
