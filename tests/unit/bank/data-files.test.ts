import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { glossaryFile, readGlossary } from '../../../src/bank/glossary/glossary.ts';
import { reportInto, type Problem, type Report } from '../../../src/question/problem.ts';
import {
  prerequisitesFile,
  readPrerequisites,
  readRoleTracks,
  readStudyPlans,
  roleTracksFile,
  studyPlansFile,
} from '../../../src/bank/study-plans.ts';

const questions = new Set(['one', 'two']);
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'handbook-data-'));
  mkdirSync(join(root, 'src/content'), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

type Reader = (root: string, questions: ReadonlySet<string>, report: Report) => unknown;

function read(reader: Reader, file: string, text: string): string[] {
  writeFileSync(join(root, file), text);
  const problems: Problem[] = [];
  reader(root, questions, reportInto(problems, file));
  return problems.map(({ line, column, rule, message }) => `${line}:${column} ${rule}: ${message}`);
}

const drift = `- term: Drift
  slug: drift
  definition: The data change and the model does not.
  questions: [one]
`;

test('a glossary that is right has no problem', () => {
  expect(read(readGlossary, glossaryFile, drift)).toEqual([]);
});

test('a slug or a spelling that stands twice, and a question that is none', () => {
  const twice = `${drift}- term: Data drift
  slug: drift
  also: [DRIFT]
  definition: The same thing under another name.
  questions: [two, three]
`;
  expect(read(readGlossary, glossaryFile, twice)).toEqual([
    '6:9 glossary-slug-unique: Two terms have the slug "drift".',
    '5:3 glossary-spelling-unique: "DRIFT" is a spelling of "Drift" and of "Data drift".',
    '9:20 glossary-question-exists: "Data drift" names the question "three", which does not exist.',
  ]);
});

test('a key that is misspelled or missing is named with its place', () => {
  expect(read(readGlossary, glossaryFile, drift.replace('definition', 'defintion'))).toEqual([
    expect.stringMatching(/^1:3 data-shape: Entry 1, definition: missing/),
    expect.stringMatching(/^1:3 data-shape: Entry 1: .*defintion/),
  ]);
});

test('YAML that cannot be read says where', () => {
  expect(read(readGlossary, glossaryFile, '- term: "Drift\n')[0]).toMatch(/^\d+:\d+ data-yaml: /);
});

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
