import { parse, type GIFTQuestion } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { inDigits } from '../../../src/exports/course/number-items.ts';
import { giftText } from '../../../src/exports/gift/gift-text.ts';
import { readQuestion } from '../../../src/question/read-question.ts';
import { edited, firstFile } from '../question/fixture.ts';
import { kinds as allKinds } from '../../../src/learning/kinds/kinds.ts';
import { hostileSource } from './hostile-source.ts';
import { kindQuestion } from './kind-questions.ts';

/** The items as a parser that is not ours reads them, by their titles. */
function read(source = hostileSource) {
  const questions = parse(giftText(source));
  const titled = (title: string, type: GIFTQuestion['type']) => {
    const found = questions.find((one) => one.title === title);
    if (found?.type !== type) throw new Error(`${title} is ${found?.type ?? 'missing'}`);
    return found;
  };
  return {
    questions,
    choice(title: string) {
      const found = titled(title, 'MC');
      return found.type === 'MC' ? found.choices : [];
    },
    pairs(title: string) {
      const found = titled(title, 'Matching');
      return found.type === 'Matching' ? found.matchPairs : [];
    },
  };
}

describe('GIFT', () => {
  it('has a category for the topic with everything that is asked in it, and one in it for answers in words', () => {
    const { questions } = read();
    const wanted = hostileSource.bank.questions.flatMap(({ slug, quizzes, comparisons }) =>
      [...quizzes, ...comparisons].map(({ id }) => `${slug}#${id}`),
    );
    const inWords = hostileSource.bank.questions.map(({ slug }) => `${slug}#recall`);
    const categories = questions.filter(({ type }) => type === 'Category');
    const [topic, own] = categories.map(({ title }) => title ?? '');
    expect(categories).toHaveLength(2);
    expect(topic).toMatch(/^\$course\$\/top\/.+\/Pipelines & "gates" <\/\/script>$/);
    expect(own).toBe(`${topic}/In your own words`);
    const titles = questions.map(({ title }) => title);
    expect(titles).toEqual([topic, ...wanted, own, ...inWords]);
    for (const item of questions)
      expect(item.type === 'Category' || item.stem.format === 'html').toBe(true);
  });

  it('says of each option whether it is right, and why', () => {
    const options = read().choice('first-question#first-gate');
    expect(options.filter(({ isCorrect }) => isCorrect)).toEqual([
      {
        isCorrect: true,
        weight: null,
        text: { format: 'html', text: 'The gate that reads data' },
        feedback: { format: 'html', text: 'Nothing else exists so far.' },
      },
    ]);
    expect(options).toHaveLength(3);
  });

  it('gives the right options of several one whole point, and the wrong ones together take it', () => {
    const weights = read()
      .choice('first-question#gate-record')
      .map(({ weight }) => weight ?? 0);
    const sum = (of: number[]) => of.reduce((total, weight) => total + weight, 0);
    expect(sum(weights.filter((weight) => weight > 0))).toBeCloseTo(100, 3);
    expect(sum(weights.filter((weight) => weight < 0))).toBeCloseTo(-100, 3);
  });

  it('asks for the place of each step', () => {
    const pairs = read().pairs('hostile-text#hostile-order');
    const steps = Object.fromEntries(
      pairs.map(({ subquestion, subanswer }) => [subanswer, subquestion.text]),
    );
    expect(steps).toEqual({
      1: '=1+1 is read as text',
      2: '&#x3C;!-- is written as text',
      3: 'אבג is shown as it is',
    });
    expect(pairs.map(({ subanswer }) => subanswer)).not.toEqual(['1', '2', '3']);
  });

  it('offers every column of a table, also those that no statement is asked of', () => {
    const line = (...cells: string[]) => `| ${cells.join(' | ')} |`;
    const gates = ['Data', 'Model', 'Canary', 'Prompt', 'Schema'];
    const rows = ['Name', 'Reads', 'Stops', 'Runs', 'Owner'].map((row) =>
      line(row, ...gates.map((gate) => `${row} of ${gate.toLowerCase()}`)),
    );
    const table = [line('Concern', ...gates), line('---', ...gates.map(() => '---')), ...rows];
    const wide = edited(/\| Concern[^]*?(?=\n\n<\/Comparison>)/, table.join('\n'));
    const { question, problems } = readQuestion(firstFile, wide);
    expect(problems).toEqual([]);
    const bank = { ...hostileSource.bank, questions: question ? [question] : [] };
    const pairs = read({ ...hostileSource, bank }).pairs('first-question#gates');
    expect(pairs.filter(({ subquestion }) => subquestion.text !== '')).toHaveLength(4);
    expect(new Set(pairs.map(({ subanswer }) => subanswer))).toEqual(
      new Set(question?.comparisons[0]?.columns.map(({ text }) => text)),
    );
  });

  it('holds hostile text as text', () => {
    const markup = giftText(hostileSource)
      .replace(/^\$CATEGORY.*$/gm, '')
      .replace(/^\/\/.*$/gm, '')
      // What a statement is put to is no markup: programs show it as it stands.
      .replace(/(?<=^=.*) -> .*$/gm, '');
    expect(markup).not.toMatch(/<\/?script|<!--/);
    const columns = read()
      .pairs('hostile-text#hostile-cells')
      .map(({ subanswer }) => subanswer);
    expect(new Set(columns)).toEqual(new Set(['+</script>', '@]]>']));
    const options = read().choice('hostile-text#hostile-choice');
    expect(options.map((option) => option.text.text)).toContain(
      '<code>{"a": 1}</code> {braces} : colon ~ tilde # hash',
    );
    expect(options.map(({ feedback }) => feedback?.text)).toContain(
      'Signs of another format = signs &#x26; no more.',
    );
  });

  it('keeps the lines of code, arrows, backslashes and the text of formulas', () => {
    const { question } = readQuestion(
      firstFile,
      edited(
        'column amount: missing\n```',
        'a -> b\n\n\\n is no line ~ {x}\n```\n\nIt costs $t_i \\times 2$ each.',
      ),
    );
    if (!question) throw new Error('It cannot be read.');
    const bank = { ...hostileSource.bank, questions: [question] };
    const { questions } = read({ ...hostileSource, bank });
    const item = questions.find(({ title }) => title === 'first-question#gate-repair');
    const stem = item && 'stem' in item ? item.stem.text : '';
    expect(stem).toContain('a -&gt; b\n\n\\n is no line ~ {x}\n</code></pre>');
    expect(stem).toContain('It costs <span>t_i × 2</span> each.');
  });
});

describe('the kinds of items in GIFT', () => {
  const bank = { ...hostileSource.bank, questions: [kindQuestion] };
  const { questions } = read({ ...hostileSource, bank });
  const slug = kindQuestion.slug;
  const item = <Type extends GIFTQuestion['type']>(name: string, type: Type) => {
    const found = questions.find(({ title }) => title === `${slug}#${name}`);
    if (found?.type !== type) throw new Error(`${name} is ${found?.type ?? 'missing'}`);
    return found as Extract<GIFTQuestion, { type: Type }>;
  };
  const right = (name: string) =>
    item(name, 'MC')
      .choices.filter(({ isCorrect }) => isCorrect)
      .map(({ text }) => text.text);

  it('leave none of the bank out', () => {
    const kinds = new Set(kindQuestion.quizzes.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      Object.keys(allKinds)
        .filter((kind) => kind !== 'sort')
        .sort(),
    );
    const titles = new Set(questions.map(({ title }) => title));
    for (const { id } of [...kindQuestion.quizzes, ...kindQuestion.comparisons])
      expect(titles).toContain(`${slug}#${id}`);
  });

  it('ask for the cause first, and then for a line that proves it', () => {
    const quiz = kindQuestion.quizzes.find(({ id }) => id === 'diagnosis');
    if (quiz?.kind !== 'diagnosis') throw new Error('It is no diagnosis.');
    expect(right('diagnosis')).toHaveLength(1);
    const lines = item('diagnosis--proof', 'MC').choices;
    expect(lines).toHaveLength(quiz.artefact.lines.length);
    expect(right('diagnosis--proof').map((text) => parseInt(text.replace('<span>', '')))).toEqual(
      quiz.proof,
    );
    expect(item('diagnosis--proof', 'MC').stem.text).toContain('Which line proves it?');
  });

  it('ask again when a further fact has come', () => {
    const first = item('second-thought', 'MC');
    const then = item('second-thought--then', 'MC');
    expect(right('second-thought')).toHaveLength(1);
    expect(right('second-thought--then')).toHaveLength(1);
    expect(then.stem.text).toContain('a further fact');
    expect(then.stem.text.length).toBeGreaterThan(first.stem.text.length);
  });

  it.each(['plain', 'estimate', 'inverse--value'])(
    'ask in %s for a number, as near as on the site',
    (name) => {
      const quiz = kindQuestion.quizzes.find(({ id }) => id === name.replace('--value', ''));
      if (!quiz || !('variants' in quiz)) throw new Error('It is no calculation.');
      const value = quiz.variants[0]?.value ?? NaN;
      const { choices } = item(name, 'Numerical');
      const [exact, near] = Array.isArray(choices) ? choices.map(({ text }) => text) : [];
      expect(exact).toMatchObject({ type: 'range', range: 0 });
      expect(exact?.number).toBeCloseTo(value, 9);
      const off = quiz.kind === 'estimate' ? quiz.factor : 1 + quiz.tolerance;
      expect((near?.numberHigh ?? 0) / value).toBeCloseTo(off, 9);
      expect(near?.numberLow).toBeLessThan(value);
    },
  );

  it('ask of a calculation backwards which input must change', () => {
    const quiz = kindQuestion.quizzes.find(({ id }) => id === 'inverse');
    if (quiz?.kind !== 'inverse') throw new Error('It is no calculation backwards.');
    expect(right('inverse')).toEqual([quiz.parameters[quiz.change]]);
  });

  it('ask the question itself, with its key points after the answer', () => {
    const { globalFeedback } = item('recall', 'Essay');
    expect(globalFeedback?.text).toContain('<strong>Key points</strong></p><ul><li>');
  });
});

it.each([
  [1 / 3, '0.333333333333'],
  [16_384, '16384'],
  [0.1 + 0.2, '0.3'],
  [1.5e-7, '0.00000015'],
  [2 ** 70, '1180591620717411303424'],
  [-2.5, '-2.5'],
  [0, '0'],
])('writes %s in digits alone', (value, text) => {
  expect(inDigits(value)).toBe(text);
  expect(inDigits(value)).toMatch(/^-?\d+(\.\d+)?$/);
});
