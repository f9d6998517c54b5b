import { expect, test } from 'vitest';
import {
  prerequisitesFile,
  readPrerequisites,
  readRoleTracks,
  readStudyPlans,
  roleTracksFile,
  studyPlansFile,
} from '../../../src/bank/study-plans.ts';
import { read, useDataFolder } from './data-folder.ts';

useDataFolder();

test('a plan that names a question twice, or one that does not exist', () => {
  const plan = `- slug: one-evening
  title: One evening
  blurb: For the night before.
  sessions:
    - { title: First, minutes: 30, questions: [one, three] }
    - { title: Second, minutes: 30, questions: [one] }
`;
  expect(read(readStudyPlans, studyPlansFile, plan)).toEqual([
    '5:53 plan-question-exists: "One evening" names the question "three", which does not exist.',
    '6:49 plan-question-once: "One evening" names the question "one" twice.',
  ]);
});

test('a track is checked in the same way', () => {
  const track = `- slug: engineer
  title: Engineer
  blurb: What is asked.
  questions:
    - { slug: two, weight: 3, why: It comes first. }
    - { slug: five, weight: 1, why: It comes last. }
`;
  expect(read(readRoleTracks, roleTracksFile, track)).toEqual([
    '6:15 plan-question-exists: "Engineer" names the question "five", which does not exist.',
  ]);
});

test('what a question builds on exists, and is named once', () => {
  const prerequisites = `- { slug: two, after: [one] }
- { slug: three, after: [one, one] }
- { slug: two, after: [six] }
`;
  expect(read(readPrerequisites, prerequisitesFile, prerequisites)).toEqual([
    '2:11 plan-question-exists: "What a question builds on" names the question "three", which does not exist.',
    '3:11 plan-question-once: "What a question builds on" names the question "two" twice.',
    '2:31 plan-question-once: "three" names the question "one" twice.',
    '3:24 plan-question-exists: "two" names the question "six", which does not exist.',
  ]);
});

test('no question builds on itself, not even by way of others', () => {
  const circle = '- { slug: one, after: [two] }\n- { slug: two, after: [one] }\n';
  expect(read(readPrerequisites, prerequisitesFile, circle)).toEqual([
    '2:24 prerequisite-circle: "two" builds on "one", which builds on it in turn.',
  ]);
  expect(read(readPrerequisites, prerequisitesFile, '- { slug: one, after: [one] }\n')).toEqual([
    '1:24 prerequisite-circle: "one" builds on itself.',
  ]);
});
