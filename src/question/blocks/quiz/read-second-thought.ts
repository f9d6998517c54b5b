import type { List, RootContent } from 'mdast';
import type { Report } from '../../problem.ts';
import { placeOf, prose } from '../../mdx/prose.ts';
import type { SecondThoughtQuiz } from './quiz.ts';
import { readArtefact } from './read-artefact.ts';
import { readOptions } from './read-options.ts';

const form =
  'Write a question, a list of options, a paragraph with the further fact and the second question, and a second list; nothing after it.';

/** Reads the two choices of a second thought: question, list, further fact, list. */
export function readSecondThought(
  children: readonly RootContent[],
  report: Report,
): Pick<SecondThoughtQuiz, 'options' | 'then' | 'stem'> | undefined {
  const at = placeOf(children[0]!);
  const lists = children.filter((child): child is List => child.type === 'list');
  const [first, second] = lists;
  if (!first || !second || lists.length > 2) {
    report(at, 'quiz-form', `The second thought has ${counted(lists.length)}.`, form);
    return undefined;
  }
  const middle = children.indexOf(first);
  const stem = children.slice(0, middle);
  const fact = children.slice(middle + 1, -1);
  const isQuestion = (nodes: readonly RootContent[]) =>
    nodes.at(-1)?.type === 'paragraph' &&
    nodes.every(({ type }) => type === 'paragraph' || type === 'code');
  if (children.at(-1) !== second || !isQuestion(stem) || !isQuestion(fact)) {
    report(at, 'quiz-form', 'The second thought is not in its form.', form);
    return undefined;
  }
  if ([stem, fact].some((nodes) => readArtefact(nodes, false, report).fault)) return undefined;
  const options = readOptions(first, report, { most: 5 });
  const then = readOptions(second, report, { most: 5, prefix: 't' });
  if (!options || !then) return undefined;
  const rightOf = (list: typeof options) => list.find(({ right }) => right)?.content.text;
  if (rightOf(options) === rightOf(then)) {
    report(
      placeOf(second),
      'quiz-asks',
      'The further fact overturns nothing: the right option is the same in both lists.',
      'Let the second right answer differ in substance from the first.',
    );
    return undefined;
  }
  return {
    stem: prose(stem, at),
    options,
    then: { stem: prose(fact, placeOf(fact[0]!)), options: then },
  };
}

function counted(lists: number): string {
  return lists === 1 ? 'one list' : `${lists} lists`;
}
