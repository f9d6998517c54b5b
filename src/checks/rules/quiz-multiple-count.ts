import type { CorpusRule } from './rule.ts';

/** In fewer items a habit cannot be seen. */
const enough = 4;

export const quizMultipleCount: CorpusRule = {
  id: 'quiz-multiple-count',
  severity: 'warning',
  describe: `Of a topic's multiple choices, where there are at least ${enough}, some have another number of right options than two or three.`,
  check({ topics, questions }, report) {
    for (const { slug } of topics) {
      const pages = questions.filter(({ topic }) => topic === slug);
      const counts = pages
        .flatMap(({ quizzes }) => quizzes)
        .flatMap((quiz) =>
          quiz.kind === 'choice' ? [quiz.options.filter(({ right }) => right).length] : [],
        )
        .filter((right) => right > 1);
      const file = pages[0]?.file;
      if (file === undefined || counts.length < enough || counts.some((right) => right > 3)) {
        continue;
      }
      report(
        file,
        undefined,
        `All ${counts.length} multiple choices of "${slug}" have two or three right options.`,
        'Let four of five or six be right in one of them, or make one a single choice.',
      );
    }
  },
};
