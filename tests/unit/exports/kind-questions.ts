import { readdirSync, readFileSync } from 'node:fs';
import { readQuestion } from '../../../src/question/read-question.ts';
import { firstFile, goodSource } from '../question/fixture.ts';

const folder = new URL('../../fixtures/kinds/', import.meta.url);

/** The good page with an item of every kind beside its own: a plain calculation, and all that have a fixture. */
export const kindMdx = [
  goodSource,
  ...readdirSync(folder)
    .sort()
    .map((name) =>
      readFileSync(new URL(name, folder), 'utf8').replace('new-item', name.replace('.mdx', '')),
    ),
  `<Calculation id="plain" unit="GB">

How much memory do the weights take?

| parameters (billion) | bytes per parameter |
| --- | --- |
| 7 | 2 |
| 13 | 2 |
| 70 | 1 |

\`parameters * bytes_per_parameter\`

> A billion parameters of one byte are one gigabyte.

</Calculation>
`,
].join('\n');

const { question, problems } = readQuestion(firstFile, kindMdx);
if (!question) throw new Error(JSON.stringify(problems));

export const kindQuestion = question;
