import type { Blockquote } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { placeOf, type Prose, prose } from '../../mdx/prose.ts';
import type { Report } from '../../problem.ts';
import { attributeOf } from '../../mdx/attributes.ts';
import type { Artefact } from './quiz.ts';

/** The lines that prove an answer, counted from 1, and why they do; undefined when something is wrong with them. */
export function readProof(
  block: MdxJsxFlowElement,
  artefact: Artefact,
  quotation: Blockquote | undefined,
  report: Report,
): { readonly proof: readonly number[]; readonly proofReason: Prose } | undefined {
  const written = attributeOf(block, 'proof') ?? '';
  const proof = /^\d+(\s*,\s*\d+)*$/.test(written) ? written.split(',').map(Number) : [];
  const wrong = proof.find((line) => (artefact.lines[line - 1] ?? '').trim() === '');
  if (proof.length === 0 || wrong !== undefined || new Set(proof).size < proof.length) {
    report(
      placeOf(block),
      'quiz-proof',
      wrong === undefined
        ? `proof="${written}" does not name lines of the artefact.`
        : `proof="${written}": line ${wrong} of the artefact is ${wrong > 0 && wrong <= artefact.lines.length ? 'empty' : 'not there'}.`,
      `Write proof="4", or proof="4, 6" where each line alone proves it: 1 to ${artefact.lines.length}.`,
    );
    return undefined;
  }
  const proofReason = prose(quotation?.children ?? [], placeOf(quotation ?? block)) as Prose;
  if (proofReason.text !== '') return { proof, proofReason };
  report(
    placeOf(block),
    'quiz-proof',
    'Nothing says why the line proves it.',
    `Write after the list, at the left margin: "> Line ${proof[0]}: why it proves this, and what the others leave open."`,
  );
  return undefined;
}
