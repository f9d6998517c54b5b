import { idAttribute, type Block } from '../block.ts';
import { describeAsks } from '../quiz/asks.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { renderQuiz } from '../quiz/render-quiz.ts';
import { readCalculation } from './read-calculation.ts';

export const calculation: Block<Quiz> = {
  name: 'Calculation',
  slot: 'quizzes',
  describe:
    'A number to work out. Each row of the table is one variant of given values (3 to 8), and the formula uses every column that is needed by its name: spaces become "_", what stands in brackets is a unit. The formula takes numbers, + - * / ^ and brackets, and is worked out when the site is built.',
  attributes: {
    id: idAttribute,
    unit: 'Unit of the answer.',
    tolerance:
      'How far off an answer may be, from 0% to 20%. Without it: 1%. A limit ("at most", "at least") needs one that does not reach its wrong side: 0% with ceil() or floor() where it is a count.',
    unneeded: 'Columns, divided by ";", that are shown and that the formula does not need.',
    asks: describeAsks('Calculation'),
    factor: 'How many times too large or too small an estimate may be: 1.5 to 10.',
    assume:
      'Inputs of an estimate that the reader must supply: assume="tokens a request = 1500; days = 30".',
    change: 'The column that must change in an inverse calculation.',
  },
  limits: [],
  example: `<Calculation id="weights-memory" unit="GB" tolerance="1%">

How much memory do the weights take?

| parameters (billion) | bytes per parameter |
| --- | --- |
| 7 | 2 |
| 13 | 2 |
| 70 | 1 |

\`parameters * bytes_per_parameter\`

> A billion parameters of one byte are one gigabyte.

</Calculation>`,
  read: readCalculation,
  render: renderQuiz,
};
