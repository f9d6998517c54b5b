import { singleListsOf, type Option } from '../../question/blocks/quiz/quiz.ts';
import type { QuestionBank } from '../../bank/question-bank.ts';
import type { CorpusRule } from './rule.ts';

const share = 0.35;

/** Single-choice items of a topic, and those whose right option is longer than every other. */
export function longestIsRight(
  bank: QuestionBank,
  topic: string,
): { items: number; longest: { file: string; options: readonly Option[] }[] } {
  const items = bank.questions
    .filter((question) => question.topic === topic)
    .flatMap(({ file, quizzes }) =>
      quizzes.flatMap(singleListsOf).map((options) => ({ file, options })),
    );
  return { items: items.length, longest: items.filter(({ options }) => rightIsLongest(options)) };
}

function rightIsLongest(options: readonly Option[]): boolean {
  const lengthOf = (wanted: boolean) =>
    Math.max(
      ...options.filter(({ right }) => right === wanted).map(({ content }) => content.text.length),
    );
  return lengthOf(true) > lengthOf(false);
}

export const quizRightOptionNotLongest: CorpusRule = {
  id: 'quiz-right-option-not-longest',
  describe: `The right option is the longest one in at most ${share * 100} % of a topic's single-choice items; chance is 25 %.`,
  check(bank, report) {
    for (const { slug } of bank.topics) {
      const { items, longest } = longestIsRight(bank, slug);
      if (items < 10 || longest.length <= share * items) continue;
      for (const { file, options } of longest) {
        report(
          file,
          options.find(({ right }) => right)?.content.at,
          `In ${longest.length} of the ${items} items of "${slug}" the right option is the longest; this is one of them.`,
          'Shorten the right option or lengthen a wrong one, so that length gives nothing away.',
        );
      }
    }
  },
};
