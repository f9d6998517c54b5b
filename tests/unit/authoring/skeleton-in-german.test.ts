import { expect, it, vi } from 'vitest';
import { skeleton } from '../../../src/authoring/skeleton.ts';
import { checkQuestion } from '../../../src/checks/check-bank.ts';
import { readQuestion } from '../../../src/question/read-question.ts';

vi.mock('#strings/blocks.ts', () => import('../../../src/strings/de/blocks.ts'));
vi.mock('#strings/sections.ts', () => import('../../../src/strings/de/sections.ts'));

it('has no fault but what is yet to be written', () => {
  const source = skeleton({
    topic: 'routing',
    slug: 'wege',
    title: 'Wie wird ein Weg gefunden?',
    difficulty: 'foundation',
    order: 1,
    today: '2026-11-25',
    related: undefined,
  });
  const { question, problems } = readQuestion(
    'src/content/docs/questions/routing/wege.mdx',
    source,
  );
  expect(problems).toEqual([]);
  const found = new Set(checkQuestion(question!).map(({ rule }) => rule));
  expect([...found]).not.toContain('quiz-says-how-many');
  expect([...found]).not.toContain('sections-in-order');
  const placeholders = checkQuestion(question!).map(({ message }) => message);
  expect(placeholders.join('\n')).toMatch(
    /What holds here\? Wähle alle, die zutreffen" is a placeholder/,
  );
});
