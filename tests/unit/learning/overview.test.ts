import { describe, expect, test } from 'vitest';
import { activeDays } from '../../../src/learning/activity.ts';
import { forecast, forgettingCurve } from '../../../src/learning/forecast.ts';
import { dayName } from '../../../src/learning/local-day.ts';
import { masteryByQuestion } from '../../../src/learning/mastery.ts';
import { foldSchedule } from '../../../src/learning/schedule.ts';
import { day } from '../../../src/learning/day.ts';

import { whatNext } from '../../../src/learning/what-next.ts';
import { questionOfTopic } from './catalogue.ts';
import { reviewOf } from './log-entries.ts';

const now = new Date(2026, 10, 24, 12).getTime();
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const log = [
  reviewOf({ id: id(1), item: 'a-1#q1', at: now - 90 * day }),
  reviewOf({ id: id(2), item: 'a-1#q1', at: now - 60 * day }),
  reviewOf({ id: id(3), item: 'a-1#q2', at: now - day, grade: 3 }),
  reviewOf({ id: id(4), item: 'a-2#q1', at: now - 1000, grade: 4 }),
];
const states = foldSchedule(log, { now });

test('activeDays begins on a Monday, ends today, and counts each answer on its day', () => {
  const days = activeDays(log, now, 12);
  expect(new Date(days[0]!.start).getDay()).toBe(1);
  expect(days.at(-1)?.day).toBe(dayName(now));
  expect(days).toHaveLength(11 * 7 + 2);
  expect(days.filter(({ answers }) => answers > 0).map(({ day: name }) => name)).toEqual([
    dayName(now - 60 * day),
    dayName(now - day),
    dayName(now),
  ]);
});

test('forecast puts what is overdue on today and each other item on its day', () => {
  const days = forecast(states.values(), now, 30);
  expect(days).toHaveLength(30);
  expect(days[0]).toEqual({ day: dayName(now), due: 1 });
  expect(days[1]?.due).toBe(1);
  expect(days.reduce((sum, { due }) => sum + due, 0)).toBe(3);
});

test('forgettingCurve falls from 100 % and passes 90 % about when the item is due', () => {
  const state = states.get('a-2#q1')!;
  const curve = forgettingCurve(state, 20);
  expect(curve[0]).toEqual({ at: state.last, recall: 1 });
  for (const [index, point] of curve.slice(1).entries()) {
    expect(point.recall).toBeLessThan(curve[index]!.recall);
  }
  expect(curve[10]?.at).toBe(state.due);
  expect(curve[10]?.recall).toBeCloseTo(0.9, 1);
});

describe('whatNext', () => {
  const catalogue = {
    topics: [],
    questions: [
      questionOfTopic('a', 'a-1'),
      questionOfTopic('a', 'a-2'),
      questionOfTopic('a', 'a-3'),
    ],
  };

  test('says first what is due, then what is weak, then what is new, each with its reason', () => {
    const mastery = masteryByQuestion(catalogue, states, new Map(), now);
    expect(
      whatNext(catalogue, mastery, new Set(['a-3']), 5).map(
        ({ question, reason }) => `${question.slug}: ${reason}`,
      ),
    ).toEqual([
      'a-1: 1 item due',
      'a-2: 1 item never answered, 4 key points not covered in a rehearsal',
      'a-3: read, but not answered yet',
    ]);
  });
});
