import { parse, type GIFTQuestion } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { giftText } from '../../../src/exports/gift/gift-text.ts';
import { readQuestion } from '../../../src/question/read-question.ts';
import { edited, firstFile } from '../question/fixture.ts';
import { hostileSource } from './hostile-source.ts';

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
  it('has a category for the topic, and each choice and order item once', () => {
    const { questions } = read();
    const wanted = hostileSource.bank.questions.flatMap(({ slug, quizzes }) =>
      quizzes
        .filter(({ kind }) => kind === 'choice' || kind === 'order')
        .map(({ id }) => `${slug}#${id}`),
    );
    const [category, ...items] = questions;
    expect(category?.type).toBe('Category');
    expect(category?.title).toMatch(/^\$course\$\/top\/.+\/Pipelines & "gates" <\/\/script>$/);
    expect(items.map(({ title }) => title)).toEqual(wanted);
    expect(items.every((item) => item.type !== 'Category' && item.stem.format === 'html')).toBe(
      true,
    );
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

  it('holds hostile text as text', () => {
    const text = giftText(hostileSource);
    expect(text.replace(/^\$CATEGORY.*$/gm, '').replace(/^\/\/.*$/gm, '')).not.toMatch(
      /<\/?script|<!--/,
    );
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
