import { expect, it } from 'vitest';
import { neededHead, shareHead, structuredData } from '../../../src/navigation/share-head.ts';
import { hostileQuestion, hostileSource } from '../exports/hostile-source.ts';

const [topic] = hostileSource.bank.topics;

/** What schema.org (30.0) lets a type have, as far as we use it, and what each value must be. */
const vocabulary: Record<string, Record<string, RegExp | string>> = {
  Quiz: {
    about: 'Thing',
    hasPart: 'Question',
  },
  Thing: { name: /./ },
  Question: { eduQuestionType: /^Flashcard$/, text: /./, acceptedAnswer: 'Answer' },
  Answer: { text: /./ },
};

/** What is wrong with a node by the vocabulary. */
function faultsOf(node: Record<string, unknown>): string[] {
  const type = String(node['@type']);
  const allowed = vocabulary[type];
  if (!allowed) return [`no type ${type}`];
  return Object.entries(node).flatMap(([name, value]) => {
    if (name === '@type' || name === '@context') return [];
    const wanted = allowed[name];
    if (wanted === undefined) return [`${type} has no ${name}`];
    if (wanted instanceof RegExp) {
      return typeof value === 'string' && wanted.test(value) ? [] : [`${type}.${name} is ${value}`];
    }
    const nodes = (Array.isArray(value) ? value : [value]) as Record<string, unknown>[];
    return nodes.flatMap((inner) =>
      inner['@type'] === wanted ? faultsOf(inner) : [`${type}.${name} is no ${wanted}`],
    );
  });
}

it('the data for search engines keeps to schema.org, with what a flashcard must have', () => {
  const data = structuredData(hostileQuestion, topic) as Record<string, unknown>;
  expect(data['@context']).toBe('https://schema.org');
  expect(faultsOf(data)).toEqual([]);
  expect(data).toMatchObject({
    about: { name: topic?.title },
    hasPart: [
      {
        text: hostileQuestion.title,
        acceptedAnswer: { text: hostileQuestion.shortAnswer.text },
      },
    ],
  });
  expect(faultsOf({ ...data, color: 'red' })).toEqual(['Quiz has no color']);
});

it('hostile text ends no script, and is what it was when it is read', () => {
  const script = shareHead('https://a.example/x/', hostileQuestion, topic).find(
    ({ tag }) => tag === 'script',
  );
  expect(script?.content).not.toContain('<');
  expect(JSON.parse(script?.content ?? '')).toEqual(structuredData(hostileQuestion, topic));
});

it('the page for addresses that do not exist claims none of its own', () => {
  const head = [
    { tag: 'title', content: 'A' },
    { tag: 'link', attrs: { rel: 'canonical', href: 'https://a.example/x/404/' } },
    { tag: 'meta', attrs: { property: 'og:url', content: 'https://a.example/x/404/' } },
    { tag: 'meta', attrs: { property: 'og:title', content: 'A' } },
    { tag: 'meta', attrs: { property: 'og:locale', content: 'en' } },
  ] as Parameters<typeof neededHead>[0];
  const kept = (path: string) => neededHead(head, path, '/x/').map((entry) => head.indexOf(entry));
  expect(kept('/x/404/')).toEqual([0, 3]);
  expect(kept('/x/questions/')).toEqual([0, 1, 2, 3]);
});

it('each page names a picture by an absolute address', () => {
  const imageOf = (head: ReturnType<typeof shareHead>) => head[0]?.attrs?.['content'];
  expect(imageOf(shareHead('https://a.example/x/'))).toBe('https://a.example/x/share/handbook.png');
  expect(imageOf(shareHead('https://a.example/x/', hostileQuestion))).toBe(
    'https://a.example/x/share/hostile-text.png',
  );
});
