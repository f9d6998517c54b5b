import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  everydayNamesFile,
  nameWithoutEntry,
} from '../../../src/checks/rules/name-without-entry.ts';
import type { Term } from '../../../src/bank/glossary/glossary.ts';
import { readQuestion } from '../../../src/question/read-question.ts';
import { edited, firstFile, otherSource, secondFile } from '../question/fixture.ts';

const comment = '{/* A comment for the next author. */}\n';

/** What the rule says of two pages that both have a paragraph. */
function said(paragraph: string, glossary: readonly Term[] | undefined = []): string[] {
  const questions = [
    readQuestion(firstFile, edited(comment, `${paragraph}\n`)),
    readQuestion(secondFile, edited('The GateLog', paragraph, otherSource)),
  ].flatMap(({ question }) => question ?? []);
  expect(questions).toHaveLength(2);
  const messages: string[] = [];
  nameWithoutEntry.check({ topics: [], questions, guides: [], glossary }, (file, at, message) => {
    messages.push(`${file === firstFile ? 'first' : 'second'}:${at?.line} ${message}`);
  });
  return messages;
}

const entry = (term: string, ...also: string[]): Term => ({
  term,
  also,
  slug: 'an-entry',
  definition: 'Something that has an entry.',
  questions: ['first-question'],
});

/** What this handbook's readers know, if it is about what these stand for. */
const everyday = readFileSync(everydayNamesFile, 'utf8')
  .split('\n')
  .filter((name) => ['GPU', 'JSON'].includes(name));

describe('name-without-entry', () => {
  it('names the name, the pages and the place of the first use', () => {
    expect(said('A GateLog')).toEqual([
      expect.stringMatching(
        /^first:\d+ "GateLog" is named by 2 questions and has no entry in the glossary: first-question, second-question\.$/,
      ),
    ]);
  });

  it.each(['DP-SGD', 'two GLDs', 'the GLD’s', 'a GLD-like', 'GLD/GLE'])('reports %j', (words) => {
    expect(said(words)).not.toEqual([]);
  });

  const plurals = everyday.map((name) => `${name}s`);
  it.each(['Gate', 'H7', '`GateLog`', 'a gate_Log', 'an iron gate', ...everyday, ...plurals])(
    'leaves %j alone',
    (words) => {
      expect(said(words)).toEqual([]);
    },
  );

  it.each([
    ['GateLog', entry('GateLog')],
    ['GateLog', entry('Ledger of gates', 'GateLog')],
    ['GLDs', entry('Gate ledger', 'GLD')],
    ['GLD', entry('GLD cache')],
    ['GateLOG', entry('Gatelog')],
    ['DP-SGD', entry('DP-SGD')],
  ])('takes %j where the glossary has %j', (words, term) => {
    expect(said(words, [term])).toEqual([]);
  });

  it('is silent where no glossary was read', () => {
    const questions = [readQuestion(firstFile, edited(comment, 'GateLog\n'))];
    const bank = { topics: [], questions: questions.flatMap(({ question }) => question ?? []) };
    nameWithoutEntry.check({ ...bank, guides: [] }, () => expect.unreachable());
  });
});
