import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { Report } from '../../problem.ts';
import type { Asks } from '../quiz/asks.ts';
import { attributeOf } from '../../mdx/attributes.ts';
import { placeOf } from '../../mdx/prose.ts';

/** Attributes that only some calculations have. */
const special = ['tolerance', 'factor', 'assume', 'change'] as const;
type Special = (typeof special)[number];

const allowed: Readonly<Record<string, readonly Special[]>> = {
  '': ['tolerance'],
  estimate: ['factor', 'assume'],
  inverse: ['tolerance', 'change'],
};
const needed: Readonly<Record<string, readonly Special[]>> = {
  '': [],
  estimate: ['factor'],
  inverse: ['change'],
};

/** Whether a calculation has the attributes that belong to what it asks for, and no others. */
export function areAttributesInPlace(
  block: MdxJsxFlowElement,
  asks: Asks | undefined,
  report: Report,
): boolean {
  const has = (name: Special) => attributeOf(block, name) !== undefined;
  const surplus = special.find((name) => has(name) && !allowed[asks ?? '']?.includes(name));
  const missing = needed[asks ?? '']?.find((name) => !has(name));
  const what = asks === undefined ? 'A plain calculation' : `asks="${asks}"`;
  if (surplus === undefined && missing === undefined) return true;
  report(
    placeOf(block),
    'calculation-asks',
    surplus === undefined
      ? `${what} goes without "${missing}".`
      : `${what} does not take "${surplus}".`,
    `It takes ${[...(allowed[asks ?? ''] ?? []), 'unneeded'].map((name) => `"${name}"`).join(', ')}. "factor" and "assume" belong to asks="estimate", "change" to asks="inverse".`,
  );
  return false;
}

/** How far off an answer may be, as a share: without the attribute 1 %. */
export function readTolerance(block: MdxJsxFlowElement, report: Report): number | undefined {
  const written = attributeOf(block, 'tolerance') ?? '1%';
  const percent = /^(\d+(\.\d+)?)\s*%$/.exec(written)?.[1];
  if (percent !== undefined && Number(percent) <= 20) return Number(percent) / 100;
  report(
    placeOf(block),
    'calculation-tolerance',
    `The tolerance "${written}" is not a share from 0% to 20%.`,
    'Write tolerance="2%": how far off an answer may be. Without it: 1%.',
  );
  return undefined;
}

/** How many times too large or too small an estimate may be. */
export function readFactor(block: MdxJsxFlowElement, report: Report): number | undefined {
  const written = attributeOf(block, 'factor') ?? '';
  const factor = /^\d+(\.\d+)?$/.test(written) ? Number(written) : NaN;
  if (factor >= 1.5 && factor <= 10) return factor;
  report(
    placeOf(block),
    'calculation-factor',
    `The factor "${written}" is not a number from 1.5 to 10.`,
    'Write factor="3": an answer at most three times too large or too small is right.',
  );
  return undefined;
}
