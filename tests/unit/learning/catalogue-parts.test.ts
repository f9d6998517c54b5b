import { describe, expect, test } from 'vitest';
import type { CatalogueQuestion, CatalogueTopic } from '../../../src/learning/catalogue.ts';
import { questionsAtHand, untouchedTopics } from '../../../src/learning/catalogue.ts';
import {
  questionOfRecord,
  questionRecord,
  topicOf,
  topicRecord,
} from '../../../src/learning/catalogue-files.ts';
import { topicsForNew, topicsInLog } from '../../../src/learning/catalogue-parts.ts';
import { untouchedMastery } from '../../../src/learning/mastery.ts';
import { questionOfTopic } from './catalogue.ts';
import { readMarkOf, reviewOf } from './log-entries.ts';

const planned = (question: CatalogueQuestion): CatalogueQuestion => ({
  ...question,
  items: question.items.map(({ id, kind }) => ({ id, kind })),
});
const questions = ['a', 'b', 'c', 'd'].flatMap((topic) => [
  planned(questionOfTopic(topic, `${topic}-1`, 3)),
  planned(questionOfTopic(topic, `${topic}-2`, 2, { difficulty: 'advanced' })),
]);
const inTopic = (slug: string) => questions.filter(({ topic }) => topic === slug);
const topics: CatalogueTopic[] = ['a', 'b', 'c', 'd'].map((slug) =>
  topicOf(topicRecord({ slug, title: slug.toUpperCase() }, inTopic(slug))),
);

describe('the files of the catalogue', () => {
  test('a topic has its questions and sums over them', () => {
    expect(topics[1]).toEqual({
      slug: 'b',
      title: 'B',
      questions: ['b-1', 'b-2'],
      first: inTopic('b')[0],
      items: 5,
      points: 8,
    });
  });

  test('a question is the same after it was written and read', () => {
    for (const question of [...questions, planned(questionOfTopic('a', 'none', 0))]) {
      expect(questionOfRecord(question.topic, questionRecord(question))).toEqual(question);
    }
  });
});

describe('which parts are loaded', () => {
  test('the topics that the log speaks of, and the rights of those answered right', () => {
    const log = [
      reviewOf({ item: 'b-1#q1', grade: 3 }),
      reviewOf({ item: 'c-1#q1', grade: 1 }),
      reviewOf({ item: 'gone#q1', grade: 3 }),
      readMarkOf({ question: 'd-2' }),
    ];
    const { touched, answered } = topicsInLog(topics, log);
    expect([...touched]).toEqual(['b', 'c', 'd']);
    expect([...answered]).toEqual(['b']);
  });

  test('one topic for each new item that there is room for', () => {
    expect(topicsForNew(topics, [], [], 2)).toEqual(['a', 'b']);
    expect(topicsForNew(topics, [], [], 20)).toEqual(['a', 'b', 'c', 'd']);
    expect(topicsForNew(topics, [], [], 0)).toEqual([]);
  });

  test('a loaded topic counts while it has something new', () => {
    expect(topicsForNew(topics, inTopic('b'), [], 2)).toEqual(['a']);
    const log = inTopic('b').flatMap(({ items }) =>
      items.map(({ id }) => reviewOf({ item: id, grade: 3 })),
    );
    expect(topicsForNew(topics, inTopic('b'), log, 2)).toEqual(['a', 'c']);
  });

  test('where first questions will do, they have as many new items as they have', () => {
    expect(topicsForNew(topics, [], [], 12, true)).toEqual([]);
    expect(topicsForNew(topics, inTopic('b'), [], 16, true)).toEqual(['a', 'c']);
    const log = [reviewOf({ item: 'b-1#q1', grade: 3 })];
    expect(topicsForNew(topics, inTopic('b'), log, 14, true)).toEqual(['a']);

    const catalogue = { topics, questions: inTopic('b'), rights: new Map() };
    expect(questionsAtHand(catalogue).map(({ slug }) => slug)).toEqual([
      'a-1',
      'b-1',
      'b-2',
      'c-1',
      'd-1',
    ]);
  });

  test('what is not loaded counts as never answered', () => {
    const catalogue = { topics, questions: inTopic('b'), rights: new Map() };
    expect(untouchedTopics(catalogue).map(({ slug }) => slug)).toEqual(['a', 'c', 'd']);
    expect(untouchedMastery(catalogue)).toMatchObject({ items: 15, points: 24, answered: 0 });
  });
});
