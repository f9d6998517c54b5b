import { expect, it, vi } from 'vitest';
import type { QuestionBank } from '../../../src/bank/question-bank.ts';

// The sidebar asks the bank of a build for its topics alone.
vi.mock('../../../src/bank/site-bank.ts', () => ({ questionsByTopic: () => [] }));
const { sidebarOf } = await import('../../../src/navigation/sidebar.ts');

const guide = { file: 'src/content/docs/guides/hosting.mdx', title: 'Host it', description: '' };
const bank = {
  topics: [],
  questions: [],
  guides: [guide],
  glossary: [],
} as unknown as QuestionBank;

it('names each page in words', () => {
  const entries = sidebarOf(bank, '/x/', '/x/guides/hosting/');
  const labels = entries.flatMap((entry) =>
    entry.type === 'group' ? [entry, ...entry.entries] : [entry],
  );
  expect(labels.map(({ label }) => label).filter((label) => label.includes('/'))).toEqual([]);
  expect(labels.map(({ label }) => label)).toContain('Overview');
});

it('has no link to a glossary without terms', () => {
  const labels = (glossary: unknown) =>
    sidebarOf({ ...bank, glossary } as QuestionBank, '/', '/').map(({ label }) => label);
  expect(labels([])).not.toContain('Glossary');
  expect(labels([{}])).toContain('Glossary');
});
