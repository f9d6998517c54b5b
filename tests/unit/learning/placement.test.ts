import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CatalogueItem } from '../../../src/learning/catalogue.ts';
import { difficulties } from '../../../src/learning/difficulties.ts';
import {
  levelAfter,
  nextPlacementItem,
  placementLength,
  placementResult,
  placementSize,
  type PlacementTake,
} from '../../../src/learning/placement.ts';
import { questionOfTopic } from './catalogue.ts';

type Kind = CatalogueItem['item']['kind'];

/** The items of a question: one of each kind that is named. */
function itemsOf(topic: string, name: string, level: number, kinds: Kind[] = ['choice']) {
  const question = questionOfTopic(topic, `${topic}-${name}`, 0, {
    difficulty: difficulties[level]!,
  });
  return kinds.map((kind, index): CatalogueItem => ({
    item: { id: `${question.slug}#q${index}`, kind },
    question,
  }));
}

/** Each topic with so many questions of each level, two items each. */
function bank(topics: number, each = 2): CatalogueItem[] {
  return Array.from({ length: topics }, (_, topic) =>
    difficulties.flatMap((_, level) =>
      Array.from({ length: each }, (_, place) =>
        itemsOf(`topic${topic}`, `${level}-${place}`, level, ['choice', 'order']),
      ).flat(),
    ),
  ).flat();
}

/** Answers a whole placement. */
function run(
  items: readonly CatalogueItem[],
  seed: string,
  answer: (place: number) => boolean,
  known?: ReadonlySet<string>,
) {
  const takes: PlacementTake[] = [];
  const asked: CatalogueItem[] = [];
  for (;;) {
    const next = nextPlacementItem(items, takes, seed, known);
    if (!next) return { takes, asked };
    asked.push(next);
    takes.push({ item: next.item.id, right: answer(takes.length) });
  }
}

const levelsOf = (asked: readonly CatalogueItem[]) =>
  asked.map(({ question }) => difficulties.indexOf(question.difficulty));

describe('the staircase', () => {
  const fits = bank(15);

  test('begins at intermediate, goes up with each right answer and down with each wrong one', () => {
    const answers = [true, true, false, false, false, false, true];
    const { asked } = run(fits, 'a', (place) => answers[place] ?? true);
    expect(levelsOf(asked)).toEqual([1, 2, 2, 1, 0, 0, 0, 1, 2, 2, 2, 2]);
  });

  test('the level does not leave the levels that there are', () => {
    const take = (right: boolean) => ({ item: 'a#b', right });
    expect(levelAfter(Array(9).fill(take(true)) as PlacementTake[])).toBe(2);
    expect(levelAfter(Array(9).fill(take(false)) as PlacementTake[])).toBe(0);
    expect(levelAfter([])).toBe(1);
  });

  test('a topic that has nothing of the level is asked at the nearest that it has', () => {
    const items = [...itemsOf('easy', 'a', 0), ...itemsOf('hard', 'a', 2)];
    const { asked } = run(items, 'a', () => false);
    expect(levelsOf(asked).sort()).toEqual([0, 2]);
    const three = [...items, ...itemsOf('hard', 'b', 1), ...itemsOf('easy', 'c', 1)];
    expect(levelsOf(run(three, 'a', () => true).asked).slice(0, 2)).toEqual([1, expect.anything()]);
  });

  test('asks nothing that takes long, and first what was never answered', () => {
    const kinds: Kind[] = ['calculation', 'diagnosis', 'sort', 'estimate', 'inverse', 'recall'];
    expect(nextPlacementItem(itemsOf('a', 'b', 1, kinds), [], 'a')).toBeUndefined();
    const two = [...itemsOf('a', 'old', 1), ...itemsOf('a', 'new', 1)];
    for (const seed of ['a', 'b', 'c', 'd']) {
      const { asked } = run(two, seed, () => true, new Set(['a-old#q0']));
      expect(asked[0]?.question.slug).toBe('a-new');
      expect(asked).toHaveLength(2);
    }
  });

  test('another seed asks other items', () => {
    const first = (seed: string) => nextPlacementItem(fits, [], seed)?.item.id;
    expect(new Set(['a', 'b', 'c', 'd', 'e'].map(first)).size).toBeGreaterThan(1);
  });
});

describe('with any bank and any answers', () => {
  const anyBank = fc
    .array(
      fc.record({
        topic: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        level: fc.nat({ max: 2 }),
        kinds: fc.array(fc.constantFrom<Kind>('choice', 'order', 'second-thought', 'sort')),
      }),
      { maxLength: 30 },
    )
    .map((questions) =>
      questions.flatMap(({ topic, level, kinds }, index) =>
        itemsOf(topic, String(index), level, kinds),
      ),
    );
  const anyAnswers = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });

  test('no item twice, no question twice, and it ends after twelve or when nothing is left', () => {
    fc.assert(
      fc.property(anyBank, anyAnswers, fc.string(), (items, answers, seed) => {
        const { asked } = run(items, seed, (place) => answers[place]!);
        const slugs = asked.map(({ question }) => question.slug);
        expect(new Set(slugs).size).toBe(slugs.length);
        const quick = items.filter(({ item }) => item.kind !== 'sort');
        const questions = new Set(quick.map(({ question }) => question.slug)).size;
        expect(slugs).toHaveLength(Math.min(placementLength, questions));
        expect(placementSize(items)).toBe(slugs.length);
      }),
    );
  });

  test('as many topics as can be are met', () => {
    fc.assert(
      fc.property(anyBank, anyAnswers, fc.string(), (items, answers, seed) => {
        const { asked } = run(items, seed, (place) => answers[place]!);
        const topics = (entries: readonly CatalogueItem[]) =>
          new Set(entries.map(({ question }) => question.topic)).size;
        const quick = items.filter(({ item }) => item.kind !== 'sort');
        expect(topics(asked)).toBe(topics(quick));
      }),
    );
  });

  test('the same seed asks the same, whatever the order of the items', () => {
    fc.assert(
      fc.property(anyBank, anyAnswers, fc.string(), (items, answers, seed) => {
        const ids = (from: readonly CatalogueItem[]) =>
          run(from, seed, (place) => answers[place]!).takes;
        expect(ids([...items].reverse())).toEqual(ids(items));
      }),
    );
  });

  test('each topic that was asked stands in one list', () => {
    fc.assert(
      fc.property(anyBank, anyAnswers, fc.string(), (items, answers, seed) => {
        const { takes, asked } = run(items, seed, (place) => answers[place]!);
        const result = placementResult(items, takes);
        const listed = [...result.start, ...result.later, ...result.skip];
        expect(listed.sort()).toEqual([
          ...new Set(asked.map(({ question }) => question.topic).sort()),
        ]);
        expect(result.asked).toBe(takes.length);
        expect(result.right).toBe(takes.filter(({ right }) => right).length);
      }),
    );
  });
});

test('the result: skip what was right at advanced, start with the easiest miss', () => {
  const items = [
    ...itemsOf('deep', 'a', 2),
    ...itemsOf('middle', 'a', 1),
    ...itemsOf('shaky', 'a', 2),
    ...itemsOf('mixed', 'a', 2),
    ...itemsOf('mixed', 'b', 1),
    ...itemsOf('new', 'a', 0),
    ...itemsOf('never', 'a', 0),
  ];
  const take = (question: string, right: boolean) => ({ item: `${question}#q0`, right });
  const takes = [
    take('deep-a', true),
    take('middle-a', true),
    take('shaky-a', false),
    take('mixed-a', true),
    take('mixed-b', false),
    take('new-a', false),
    take('gone', true),
  ];
  expect(placementResult(items, takes)).toEqual({
    asked: 7,
    right: 4,
    start: ['new', 'mixed', 'shaky'],
    later: ['middle'],
    skip: ['deep'],
  });
});
