import type { Blockquote, List, ListItem, RootContent } from 'mdast';
import { placeOf, prose } from '../../mdx/prose.ts';
import type { Place, Report } from '../../problem.ts';
import type { Option, Step } from './quiz.ts';

/**
 * The options of a task list, each with its reason.
 * @param prefix what their ids begin with: `o1` is the first option of an item's first list
 */
export function readOptions(
  list: List,
  report: Report,
  { most = 6, prefix = 'o' } = {},
): Option[] | undefined {
  const bare = list.children.filter(({ checked }) => typeof checked !== 'boolean');
  if (bare.length > 0) {
    const isAll = bare.length === list.children.length;
    report(
      placeOf(bare[0] ?? list),
      'quiz-option-needs-mark',
      isAll
        ? 'No option is marked right or wrong.'
        : 'An option is marked neither right nor wrong.',
      isAll
        ? 'Begin each with "- [x] " when it is right, with "- [ ] " when it is wrong; steps that are put in order begin with "1. ".'
        : 'Begin it with "- [x] " when it is right, with "- [ ] " when it is wrong: one space or one x between the brackets, one space after them.',
    );
    return undefined;
  }
  const options = list.children.map((item, index): Option | undefined => {
    const entry = readEntry(item, 'option', report);
    return entry && { id: `${prefix}${index + 1}`, right: item.checked === true, ...entry };
  });
  if (!options.every((option) => option !== undefined)) return undefined;
  const right = options.filter((option) => option.right).length;
  if (right === 0) {
    report(
      placeOf(list),
      'quiz-needs-one-right-answer',
      `None of the ${options.length} options is marked right.`,
      'Mark the right one with "- [x] ".',
    );
    return undefined;
  }
  if (right === options.length) {
    report(
      placeOf(list),
      'quiz-needs-a-wrong-answer',
      `All ${options.length} options are marked right.`,
      'Mark the wrong ones with "- [ ] ".',
    );
    return undefined;
  }
  const isChoice =
    isCount(options, 3, most, 'options', placeOf(list), report) &&
    areDifferent(options, 'options', report);
  return isChoice ? options : undefined;
}

/** The steps of a numbered list, each with its reason. */
export function readSteps(list: List, report: Report): Step[] | undefined {
  const ticked = list.children.find(({ checked }) => typeof checked === 'boolean');
  if (ticked) {
    report(
      placeOf(ticked),
      'quiz-step-form',
      'A numbered list is put in order by the reader, and this step has a box to tick.',
      'Begin each option of a choice with "- [x] " or "- [ ] "; take the boxes away where the order is asked for.',
    );
    return undefined;
  }
  const steps = list.children.map((item, index): Step | undefined => {
    const entry = readEntry(item, 'step', report);
    return entry && { id: `s${index + 1}`, ...entry };
  });
  if (!steps.every((step) => step !== undefined)) return undefined;
  const isOrder =
    isCount(steps, 3, 8, 'steps', placeOf(list), report) && areDifferent(steps, 'steps', report);
  return isOrder ? steps : undefined;
}

/** An entry of the list: its text, then its reason as a quotation. */
function readEntry(
  item: ListItem,
  what: 'option' | 'step',
  report: Report,
): Pick<Option, 'content' | 'reason'> | undefined {
  const at = placeOf(item);
  const quotations = item.children.filter(
    (child): child is Blockquote => child.type === 'blockquote',
  );
  const [text, ...rest] = item.children.filter(({ type }) => type !== 'blockquote');
  const content = prose(text ? [text as RootContent] : [], at);
  if (text?.type !== 'paragraph' || content.text === '' || rest.length > 0) {
    report(
      at,
      `quiz-${what}-form`,
      content.text === ''
        ? `An ${what} is empty.`.replace('An step', 'A step')
        : `"${content.text}" is more than one paragraph.`,
      `Write each ${what} as one paragraph, and its reason on the next line after "> ".`,
    );
    return undefined;
  }
  const [quotation] = quotations;
  const reason = prose<RootContent>(quotation?.children ?? [], quotation ? placeOf(quotation) : at);
  if (quotations.length !== 1 || reason.text === '') {
    report(
      at,
      `quiz-${what}-needs-reason`,
      `"${content.text}" has ${quotations.length > 1 ? 'more than one reason' : 'no reason'}.`,
      'Write on the line after it, indented: "  > Why it is right or wrong."',
    );
    return undefined;
  }
  return { content, reason };
}

/** Nobody can tell entries apart that say the same, of which one would be right and one wrong. */
function areDifferent(
  entries: readonly Pick<Step, 'content'>[],
  what: 'options' | 'steps',
  report: Report,
): boolean {
  const texts = entries.map(({ content }) => content.text.replace(/\.$/, ''));
  const second = entries.find((_entry, index) => texts.indexOf(texts[index] ?? '') < index);
  if (!second) return true;
  report(
    second.content.at,
    'quiz-form',
    `Two ${what} say the same: "${second.content.text}".`,
    'Say something else in one of them, or delete it.',
  );
  return false;
}

function isCount(
  entries: readonly unknown[],
  least: number,
  most: number,
  what: string,
  at: Place,
  report: Report,
): boolean {
  if (entries.length >= least && entries.length <= most) return true;
  report(
    at,
    'quiz-form',
    `The quiz has ${entries.length} ${what}.`,
    `Write ${least} to ${most}: fewer are guessed, more are not read.`,
  );
  return false;
}
