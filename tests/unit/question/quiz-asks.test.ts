import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../src/question/quiz-items.ts';
import { readQuestion } from '../../../src/question/read-question.ts';
import { edited, firstFile } from './fixture.ts';

/** A page's source with one item more. */
const withItem = (source: string) =>
  edited('<Quiz id="gate-repair">', `${source}\n<Quiz id="gate-repair">`);
const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/kinds/${name}.mdx`, import.meta.url), 'utf8');

function read(source: string) {
  const { question, problems } = readQuestion(firstFile, withItem(source));
  return {
    quiz: question?.quizzes.find(({ id }) => id === 'new-item'),
    item: question && itemsOf(question).find(({ id }) => id === 'first-question#new-item'),
    problems: problems.map(({ rule, message }) => `${rule}: ${message}`),
  };
}

describe('items that ask for more', () => {
  it('a diagnosis: options, an artefact and the lines that prove it', () => {
    const { quiz, item, problems } = read(fixture('diagnosis'));
    expect(problems).toEqual([]);
    expect(quiz).toMatchObject({
      kind: 'diagnosis',
      asks: 'diagnosis',
      artefact: { language: 'log', title: 'gate.log', lines: { length: 4 } },
      proof: [3, 4],
      proofReason: { text: 'Line 3: the count is of today, the schema of yesterday.' },
    });
    expect(item).toEqual({
      kind: 'diagnosis',
      id: 'first-question#new-item',
      options: ['o1', 'o2', 'o3'].map((id) => ({ id, right: id === 'o1' })),
      proof: ['l3', 'l4'],
    });
  });

  it.each(['next-step', 'trade-off', 'find-the-flaw'])('%s: a choice', (name) => {
    const { quiz, item, problems } = read(fixture(name));
    expect(problems).toEqual([]);
    expect(quiz).toMatchObject({ kind: 'choice', asks: name });
    expect(item?.kind).toBe('choice');
  });

  it('a flaw that is pointed at: the same item as a diagnosis', () => {
    const source = fixture('find-the-flaw')
      .replace('flaw">', 'flaw" proof="2">')
      .replace('\n\n</Quiz>', '\n\n> Line 2: it says so.\n\n</Quiz>');
    const { quiz, item, problems } = read(source);
    expect(problems).toEqual([]);
    expect(quiz).toMatchObject({ kind: 'diagnosis', asks: 'find-the-flaw', proof: [2] });
    expect(item).toMatchObject({ kind: 'diagnosis', proof: ['l2'] });
  });

  it('a second thought: two choices with ids of their own', () => {
    const { quiz, item, problems } = read(fixture('second-thought'));
    expect(problems).toEqual([]);
    expect(quiz).toMatchObject({
      kind: 'second-thought',
      then: { stem: { text: 'Now the feed is late every day. What do you do?' } },
    });
    expect(item).toMatchObject({
      kind: 'second-thought',
      options: [{ id: 'o1', right: true }, { id: 'o2' }, { id: 'o3' }],
      then: [{ id: 't1' }, { id: 't2', right: true }, { id: 't3' }],
    });
  });

  it('an estimate: assumptions and a column that is not needed', () => {
    const { quiz, item, problems } = read(fixture('estimate'));
    expect(problems).toEqual([]);
    expect(quiz).toMatchObject({
      kind: 'estimate',
      factor: 3,
      assumptions: [{ name: 'tokens a request', value: '1,500' }],
      variants: [{ value: 180_000_000, worked: '20,000 × 6 × 1,500' }],
    });
    expect(item).toMatchObject({ kind: 'estimate', factor: 3, unit: 'tokens a day' });
  });

  it('an inverse calculation: the column that must change', () => {
    const { quiz, item, problems } = read(fixture('inverse'));
    expect(problems).toEqual([]);
    expect(quiz).toMatchObject({ kind: 'inverse', change: 3, variants: { length: 3 } });
    expect(item).toMatchObject({ kind: 'inverse', change: 'c4', tolerance: 0.02 });
  });
});
