import { singleListsOf, type Option } from '../../question/blocks/quiz/quiz.ts';
import type { CorpusRule } from './rule.ts';

const leastLongest = 0.15;
const mostShortest = 0.35;
/** In fewer items a share says nothing. */
const enough = 10;

function isExtreme(options: readonly Option[], sign: 1 | -1): boolean {
  const length = ({ content }: Option) => sign * content.text.length;
  const right = options.find((option) => option.right);
  return (
    right !== undefined && options.every((option) => option.right || length(option) < length(right))
  );
}

export const quizRightOptionLengthVaries: CorpusRule = {
  id: 'quiz-right-option-length-varies',
  severity: 'warning',
  describe: `Of a topic's items with one right option it is the longest in at least ${leastLongest * 100} %, and the shortest in at most ${mostShortest * 100} %: else the long ones can be struck out.`,
  check({ topics, questions }, report) {
    for (const { slug } of topics) {
      const pages = questions.filter(({ topic }) => topic === slug);
      const lists = pages.flatMap(({ quizzes }) => quizzes.flatMap(singleListsOf));
      const share = (sign: 1 | -1) =>
        lists.filter((options) => isExtreme(options, sign)).length / lists.length;
      const file = pages[0]?.file;
      if (file === undefined || lists.length < enough) continue;
      const [longest, shortest] = [share(1), share(-1)];
      if (longest >= leastLongest && shortest <= mostShortest) continue;
      report(
        file,
        undefined,
        `In the ${lists.length} items of "${slug}" the right option is the longest in ${percent(longest)} and the shortest in ${percent(shortest)}.`,
        'Vary: let the right option be a little longer or shorter than the others as chance has it.',
      );
    }
  },
};

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
