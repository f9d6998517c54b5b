import { parseArgs } from 'node:util';
import { readBank } from '../../src/bank/question-bank.ts';
import { guess, type GuessItem } from './guesser.ts';
import { optionFeatures } from './option-features.ts';
import { singleListsOf } from '../../src/question/blocks/quiz/quiz.ts';
import { shuffle } from '../../src/learning/seeded-random.ts';

/**
 * `npm run bench:tells`: how often a model that sees only the surface of the options finds the right one, on topics that
 * it has not learned from. Blind guessing gets a quarter; more than the target gives answers away. `-- --worst 20` lists the
 * items that are given away most.
 */
const target = 0.3;

const items: (GuessItem & { readonly name: string })[] = readBank(
  process.cwd(),
).bank.questions.flatMap(({ topic, slug, quizzes }) =>
  quizzes.flatMap((quiz) =>
    singleListsOf(quiz).map((list, part) => {
      // As the reader sees them: where the author wrote the right one tells nothing.
      const options = shuffle(list, `${slug}#${quiz.id}:${part}`);
      const stem = quiz.kind === 'second-thought' && part === 1 ? quiz.then.stem : quiz.stem;
      return {
        name: `${slug}#${quiz.id}`,
        group: topic,
        options: optionFeatures(
          stem.text,
          options.map(({ content }) => content.text),
        ),
        right: options.findIndex(({ right }) => right),
      };
    }),
  ),
);

const { accuracy, chance, margin, given } = guess(items);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
console.log(
  `Surface features alone find the right option in ${percent(accuracy)} ± ${percent(margin)} of ${items.length} items with one right option; chance ${percent(chance)}, target at most ${percent(target)}.`,
);
const { values } = parseArgs({ options: { worst: { type: 'string', default: '0' } } });
const worst = items
  .map(({ name }, index) => ({ name, share: given[index] ?? 0 }))
  .sort((a, b) => b.share - a.share)
  .slice(0, Number(values.worst));
for (const { name, share } of worst) console.log(`${percent(share).padStart(7)}  ${name}`);
