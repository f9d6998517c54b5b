import { idAttribute, type Block } from '../block.ts';
import { describeAsks } from './asks.ts';
import type { Quiz } from './quiz.ts';
import { readQuiz } from './read-quiz.ts';
import { renderQuiz } from './render-quiz.ts';

export const quiz: Block<Quiz> = {
  name: 'Quiz',
  slot: 'quizzes',
  describe:
    'A question and one list. A list with marks is a choice of 3 to 6 options: one [x] makes it single, two or more multiple, and then the question says "Choose all that apply." A numbered list of 3 to 8 steps is put in order by the reader. Each option and step has its reason on the next line after "> ", indented.',
  attributes: {
    id: idAttribute,
    asks: describeAsks('Quiz'),
    proof:
      'The lines of the artefact that prove the answer, counted from 1: proof="4" or proof="4, 6". An artefact is one fence of 4 to 16 lines of at most 72 characters.',
  },
  limits: [],
  example: `<Quiz id="first-gate">

Which gate comes first?

- [ ] The gate that reads metrics
  > There is no model yet.
- [x] The gate that reads data
  > Nothing else exists so far.
- [ ] The gate that reads traffic
  > Traffic comes after the release.

</Quiz>`,
  read: readQuiz,
  render: renderQuiz,
};
