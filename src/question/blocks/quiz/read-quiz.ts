import type { Blockquote, List, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { Report } from '../../problem.ts';
import { attributeOf } from '../../mdx/attributes.ts';
import { readBlockId } from '../../mdx/block-id.ts';
import { placeOf, prose } from '../../mdx/prose.ts';
import type { Asks } from './asks.ts';
import type { Option, Quiz } from './quiz.ts';
import { readArtefact } from './read-artefact.ts';
import { readAsks } from './read-asks.ts';
import { readOptions, readSteps } from './read-options.ts';
import { readProof } from './read-proof.ts';
import { readSecondThought } from './read-second-thought.ts';

/** What can be pointed at: a line of an artefact. */
const pointing: readonly (Asks | undefined)[] = ['diagnosis', 'find-the-flaw'];

/** Reads `<Quiz>`: a stem, then a task list (choice) or a numbered list (order), each entry with its reason. */
export function readQuiz(block: MdxJsxFlowElement, report: Report): Quiz | undefined {
  const id = readBlockId(block, report);
  const { asks, known } = readAsks(block, report);
  if (!known || !isProofInPlace(block, asks, report)) return undefined;
  const at = placeOf(block);
  const all = block.children as RootContent[];
  const hasProof = attributeOf(block, 'proof') !== undefined;
  const last = all.at(-1);
  const quotation = hasProof && last?.type === 'blockquote' ? last : undefined;
  const children = quotation ? all.slice(0, -1) : all;
  if (isReasonLoose(children, report)) return undefined;
  if (asks === 'second-thought' && children.length > 0) {
    const read = readSecondThought(children, report);
    const isRight = [read?.options, read?.then.options].every(
      (options) => !options || isAsked(options, asks, report),
    );
    if (id === undefined || !read || !isRight) return undefined;
    return { kind: 'second-thought', id, at, asks, ...read };
  }
  const parts = readParts(block, children, report);
  if (!parts) return undefined;
  const { list, stem } = parts;
  const common = { at, stem: prose(stem, placeOf(stem[0] ?? block)) };
  if (list.ordered && asks === undefined) {
    const steps = readSteps(list, report);
    return id !== undefined && steps ? { kind: 'order', id, ...common, steps } : undefined;
  }
  const options = readOptions(list, report);
  if (!options) return undefined;
  if (asks === undefined) {
    return id === undefined ? undefined : { kind: 'choice', id, ...common, options };
  }
  const { artefact, fault } = readArtefact(stem, pointing.includes(asks), report);
  if (!isAsked(options, asks, report) || fault || id === undefined) return undefined;
  if (!hasProof || !artefact) return { kind: 'choice', id, asks, ...common, options };
  const proved = readProof(block, artefact, quotation as Blockquote | undefined, report);
  return proved && { kind: 'diagnosis', id, asks, ...common, options, artefact, ...proved };
}

function isReasonLoose(children: readonly RootContent[], report: Report): boolean {
  const loose = children.find(({ type }) => type === 'blockquote');
  if (!loose) return false;
  report(
    placeOf(loose),
    'quiz-form',
    'A reason stands outside of its option.',
    'Indent it: two spaces before ">" below an option, three below a numbered step.',
  );
  return true;
}

function readParts(
  block: MdxJsxFlowElement,
  children: readonly RootContent[],
  report: Report,
): { list: List; stem: RootContent[] } | undefined {
  const at = placeOf(block);
  const [list, ...others] = children.filter((child): child is List => child.type === 'list');
  const stem = children.filter(({ type }) => type === 'paragraph' || type === 'code');
  if (!list || others[0]) {
    report(
      others[0] ? placeOf(others[0]) : at,
      'quiz-form',
      list ? 'A second list begins here.' : 'The quiz has no list of answers.',
      'Write one list, with the same sign before each entry: "- [x] right" and "- [ ] wrong" for a choice, "1." steps in their right order for an ordering.',
    );
    return undefined;
  }
  if (
    children.at(-1) !== list ||
    stem.length !== children.length - 1 ||
    stem.at(-1)?.type !== 'paragraph'
  ) {
    const after = children[children.indexOf(list) + 1];
    report(
      after ? placeOf(after) : at,
      'quiz-form',
      after
        ? 'Something stands after the list of a quiz.'
        : 'The quiz has no question before its list.',
      after
        ? 'Let the list end the block: the text goes into the question or into a reason.'
        : 'Write the question as a paragraph of its own before the list.',
    );
    return undefined;
  }
  return { list, stem };
}

/** A diagnosis has proof, finding the flaw may have it, nothing else has. */
function isProofInPlace(block: MdxJsxFlowElement, asks: Asks | undefined, report: Report): boolean {
  const hasProof = attributeOf(block, 'proof') !== undefined;
  if (hasProof ? pointing.includes(asks) : asks !== 'diagnosis') return true;
  report(
    placeOf(block),
    'quiz-proof',
    hasProof
      ? `"proof" stands in a quiz that asks for ${asks ?? 'a choice'}.`
      : 'A diagnosis does not say which line proves it.',
    hasProof
      ? 'Delete it, or write asks="diagnosis" or asks="find-the-flaw".'
      : 'Write proof="4": the line of the artefact that proves the cause.',
  );
  return false;
}

/** What asks for something has one right option; a trade-off has four designs. */
function isAsked(options: readonly Option[], asks: Asks, report: Report): boolean {
  const right = options.filter((option) => option.right).length;
  const isFour = asks !== 'trade-off' || options.length === 4;
  if (right === 1 && isFour) return true;
  report(
    options[0]?.content.at,
    'quiz-asks',
    right === 1
      ? `The trade-off has ${options.length} designs.`
      : `${right} options are marked right.`,
    right === 1
      ? 'Write four that would all do somewhere.'
      : `Mark one with "- [x] ": an item that asks for ${asks} has a single right answer.`,
  );
  return false;
}
