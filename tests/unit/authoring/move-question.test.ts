import { expect, test } from 'vitest';
import { asPage, moveQuestion } from '../../../src/authoring/move-question.ts';

const at = (path: string) => `src/content/docs/questions/${path}`;
const sources = new Map([
  [
    at('a/one.mdx'),
    '---\nrelated: [two]\n---\n[two](../b/two.mdx#x), [three](./three.mdx) and [guide](../../guides/g.mdx)\n',
  ],
  [at('a/one.evidence.yaml'), '- url: https://example.dev/one\n'],
  [at('a/four.evidence.yaml'), '- url: https://example.dev/four\n'],
  [at('a/three.mdx'), '---\nrelated: [one, one-more]\n---\nThe one [one](./one.mdx#part).\n'],
  [at('b/two.mdx'), '---\nrelated: [one]\n---\n[one](../a/one.mdx)\n'],
  ['src/content/docs/guides/g.mdx', '[one](../questions/a/one.mdx)\n'],
  ['src/content/study-plans.yaml', 'questions: [one, one-more]\n'],
  ['src/content/moved-questions.json', '{ "a/zero": "a/one" }\n'],
  ['src/content/question-register.txt', 'a/one\na/three\nb/two\n'],
  ['src/content/item-register.txt', 'one#x\none#y retired\none-more#x\n'],
]);

function move(from: string, to: string) {
  const result = moveQuestion(from, to, sources);
  if ('refusal' in result) throw new Error(result.refusal);
  return result;
}

test('a page that is renamed takes links, lists, evidence, moves and register with it', () => {
  const { renamed, changed } = move('a/one', 'b/first');
  expect(renamed).toEqual([
    { from: at('a/one.mdx'), to: at('b/first.mdx') },
    { from: at('a/one.evidence.yaml'), to: at('b/first.evidence.yaml') },
  ]);
  expect(Object.fromEntries(changed)).toEqual({
    [at('b/first.mdx')]:
      '---\nrelated: [two]\n---\n[two](./two.mdx#x), [three](../a/three.mdx) and [guide](../../guides/g.mdx)\n',
    [at('a/three.mdx')]:
      '---\nrelated: [first, one-more]\n---\nThe one [one](../b/first.mdx#part).\n',
    [at('b/two.mdx')]: '---\nrelated: [first]\n---\n[one](./first.mdx)\n',
    'src/content/docs/guides/g.mdx': '[one](../questions/b/first.mdx)\n',
    'src/content/study-plans.yaml': 'questions: [first, one-more]\n',
    'src/content/moved-questions.json': '{\n  "a/zero": "b/first",\n  "a/one": "b/first"\n}\n',
    'src/content/question-register.txt': 'a/one\na/three\nb/first\nb/two\n',
    'src/content/item-register.txt': 'first#x\none#x\none#y retired\none-more#x\n',
  });
  expect(move('a/one', 'b/one').changed.has('src/content/item-register.txt')).toBe(false);
});

test('a word that is spelled like the page stays: only what names a question is renamed', () => {
  const named = new Map([
    ...sources,
    [
      'src/content/glossary.yaml',
      '- term: One\n  slug: one\n  also: [one]\n  definition: The one that one means.\n  questions: [one, two] # one\n',
    ],
    ['src/content/words.txt', 'one\n'],
    ['src/content/synonyms.yaml', '- [one, single]\n'],
    [
      'src/content/role-tracks.yaml',
      '- slug: one\n  questions:\n    - slug: one\n      why: one\n',
    ],
    [
      'src/content/prerequisites.yaml',
      '- slug: two\n  after: [one]\n- slug: one\n  after: [two]\n',
    ],
    ['src/content/search-words.yaml', 'one: [one, first]\n'],
    [at('b/two.evidence.yaml'), '- says: one\n'],
  ]);
  const result = moveQuestion('a/one', 'a/first', named);
  if ('refusal' in result) throw new Error(result.refusal);
  const texts = Object.fromEntries(
    [...result.changed].filter(([file]) => named.has(file) && !sources.has(file)),
  );
  expect(texts).toEqual({
    'src/content/glossary.yaml':
      '- term: One\n  slug: one\n  also: [one]\n  definition: The one that one means.\n  questions: [first, two] # one\n',
    'src/content/role-tracks.yaml':
      '- slug: one\n  questions:\n    - slug: first\n      why: one\n',
    'src/content/prerequisites.yaml':
      '- slug: two\n  after: [first]\n- slug: first\n  after: [two]\n',
    'src/content/search-words.yaml': 'first: [one, first]\n',
  });
});

test('a calculator goes on with the formula of a page that is renamed', () => {
  const file = 'src/content/calculators.yaml';
  const steps = (slug: string) =>
    `- slug: one\n  steps:\n    - item: ${slug}#size # of a batch\n    - item: one-more#size\n      note: 'one#size'\n`;
  const result = moveQuestion('a/one', 'a/first', new Map([...sources, [file, steps('one')]]));
  expect('changed' in result && result.changed.get(file)).toBe(steps('first'));
});

test('links in angle brackets, and pages with the line ends of Windows, are renamed too', () => {
  const page = '---\r\nrelated: [one]\r\n---\r\n[one](<./one.mdx#part>) [one]( ../a/one.mdx)\r\n';
  const result = moveQuestion('a/one', 'b/first', new Map([...sources, [at('a/three.mdx'), page]]));
  expect('changed' in result && result.changed.get(at('a/three.mdx'))).toBe(
    '---\r\nrelated: [first]\r\n---\r\n[one](<../b/first.mdx#part>) [one]( ../b/first.mdx)\r\n',
  );
});

test('a page whose items have moved keeps its slug in another topic', () => {
  const items = ['src/content/moved-questions.json', '{ "one#x": "one#y" }'] as const;
  expect(moveQuestion('a/one', 'b/one', new Map([...sources, items]))).not.toHaveProperty(
    'refusal',
  );
});

test('a topic is there as soon as the list of topics has it', () => {
  const topics = ['src/content/topics.yaml', '- title: New\n  slug: "new"\n'] as const;
  expect(moveQuestion('a/one', 'new/one', new Map([...sources, topics]))).not.toHaveProperty(
    'refusal',
  );
});

test('moves that are no JSON are left to their author', () => {
  for (const text of ['{ "a/zero": "a/one", }', 'null', '[]', '']) {
    const broken = ['src/content/moved-questions.json', text] as const;
    expect(moveQuestion('a/one', 'a/first', new Map([...sources, broken]))).toEqual({
      refusal:
        'src/content/moved-questions.json cannot be read: "npm run check:content" says why. Mend it first.',
    });
  }
});

test('a page that only changes its topic keeps its name in lists', () => {
  const { changed } = move('a/one', 'b/one');
  expect(changed.has('src/content/study-plans.yaml')).toBe(false);
  expect(changed.get(at('b/two.mdx'))).toBe('---\nrelated: [one]\n---\n[one](./one.mdx)\n');
});

test('a page that went into the one that is renamed goes with it, and is no name of it', () => {
  const file = 'src/content/moved-questions.json';
  const moves = '{ "a/merged": { "into": "a/one" }, "a/zero": "a/one" }';
  const result = moveQuestion('a/one', 'a/first', new Map([...sources, [file, moves]]));
  const text = 'changed' in result ? result.changed.get(file) : undefined;
  expect(JSON.parse(text ?? '')).toEqual({
    'a/merged': { into: 'a/first' },
    'a/zero': 'a/first',
    'a/one': 'a/first',
  });
});

test('a name that no commit has is left without a trace', () => {
  const moves = ['src/content/moved-questions.json', '{}'] as const;
  const after = (
    from: string,
    to: string,
    committed: readonly string[] | undefined,
    before: Iterable<readonly [string, string]> = [moves],
  ) => {
    const result = moveQuestion(from, to, new Map([...sources, ...before]), committed);
    if ('refusal' in result) throw new Error(result.refusal);
    const { changed } = result;
    return {
      moves: JSON.parse(changed.get('src/content/moved-questions.json') ?? '') as unknown,
      pages: changed.get('src/content/question-register.txt'),
      items: changed.get('src/content/item-register.txt'),
      all: changed,
    };
  };
  expect(after('a/one', 'a/first', ['a/three', 'b/two'])).toMatchObject({
    moves: {},
    pages: 'a/first\na/three\nb/two\n',
    items: 'first#x\none-more#x\n',
  });
  expect(after('a/one', 'a/first', ['b/one']).items).toBe(
    'first#x\none#x\none#y retired\none-more#x\n',
  );
  // There and back, and on: the name that readers know is kept, those on the way are not.
  const committed = ['a/one', 'a/three', 'b/two'];
  const there = after('a/one', 'a/first', committed);
  expect(there.moves).toEqual({ 'a/one': 'a/first' });
  const page = [at('a/first.mdx'), '---\n---\n'] as const;
  const back = new Map([...there.all, page]);
  back.delete(at('a/one.mdx'));
  const without = new Map([...sources].filter(([file]) => !file.startsWith(at('a/one.'))));
  const from = (to: string) => {
    const result = moveQuestion('a/first', to, new Map([...without, ...back]), committed);
    return 'changed' in result ? Object.fromEntries(result.changed) : result;
  };
  expect(from('a/one')).toMatchObject({
    'src/content/moved-questions.json': '{}\n',
    'src/content/question-register.txt': 'a/one\na/three\nb/two\n',
    'src/content/item-register.txt': 'one#x\none#y retired\none-more#x\n',
  });
  expect(from('a/last')).toMatchObject({
    'src/content/moved-questions.json': '{\n  "a/one": "a/last"\n}\n',
    'src/content/question-register.txt': 'a/last\na/one\na/three\nb/two\n',
    'src/content/item-register.txt': 'last#x\none#x\none#y retired\none-more#x\n',
  });
  // Items that were renamed on the page are found by its name.
  const item = ['src/content/moved-questions.json', '{ "one#z": "one#x" }'] as const;
  expect(after('a/one', 'a/first', ['b/two'], [item]).moves).toEqual({
    'one#z': 'one#x',
    'a/one': 'a/first',
  });
});

test('a page that goes back to an old name takes the move away, and is known by its first name again', () => {
  const file = 'src/content/moved-questions.json';
  const after = (to: string, moves: object) => {
    const result = moveQuestion('a/one', to, new Map([...sources, [file, JSON.stringify(moves)]]));
    const text = 'changed' in result ? result.changed.get(file) : '';
    return JSON.parse(text ?? '') as unknown;
  };
  expect(after('a/zero', { 'a/zero': 'a/one' })).toEqual({ 'a/one': { into: 'a/zero' } });
  expect(
    after('a/second', {
      'a/zero': 'a/one',
      'a/second': 'a/one',
      'c/x': 'b/two',
      'a/last': 'a/one',
    }),
  ).toEqual({
    'a/zero': 'a/second',
    'c/x': 'b/two',
    'a/last': { into: 'a/second' },
    'a/one': { into: 'a/second' },
  });
  // A name that it got back and left again is none that it is known by.
  expect(after('a/last', { 'a/last': { into: 'a/one' }, 'a/zero': 'a/one' })).toEqual({
    'a/zero': 'a/last',
    'a/one': 'a/last',
  });
});

test.each([
  ['one', 'a/first', '"one" is not a page: write topic/slug, such as a/one.'],
  ['b/one', 'a/first', 'There is no src/content/docs/questions/b/one.mdx. Did you mean a/one?'],
  ['a/one', 'a/First', '"a/First" is not a page'],
  ['a/gone', 'a/first', 'There is no src/content/docs/questions/a/gone.mdx.'],
  [
    'a/gone',
    'a/one',
    `rename it and its evidence back, "git mv ${at('a/one.mdx')} ${at('a/gone.mdx')}"`,
  ],
  ['a/one', 'a/four', `${at('a/four.evidence.yaml')} is there already`],
  ['a/one', 'a/one', 'It is called so already.'],
  ['a/one', 'c/one', 'There is no topic "c"'],
  ['a/one', 'a/constructor', 'The slug "constructor" is the name of a property that scripts read'],
  ['b/two', 'a/zero', 'The slug "zero" belonged to a page that is now "a/one"'],
  ['b/two', 'b/zero', 'The slug "zero" belonged to a page that is now "a/one"'],
  ['a/one', 'a/two', 'The slug "two" is taken by src/content/docs/questions/b/two.mdx.'],
])('%s to %s is refused', (from, to, words) => {
  expect(moveQuestion(from, to, sources)).toEqual({ refusal: expect.stringContaining(words) });
});

test('journeys of the tests go to the new address; a slug that is one plain word is renamed in addresses alone', () => {
  const journey = (address: string, slug: string) =>
    `const path = 'questions/${address}/';\nexpect(url).toMatch(/${slug}/);\nopen('practice/?questions=${slug},x');\n`;
  const file = 'tests/site/journey.spec.ts';
  const renamed = (from: string, to: string) => {
    const [topic = '', slug = ''] = from.split('/');
    const result = moveQuestion(
      from,
      to,
      new Map([
        ...sources,
        [at(`${from}.mdx`), '---\n---\n'],
        [file, journey(`${topic}/${slug}`, slug)],
      ]),
    );
    return 'refusal' in result ? result.refusal : result.changed.get(file);
  };
  expect(renamed('a/two-words', 'b/other-words')).toBe(journey('b/other-words', 'other-words'));
  expect(renamed('a/plain', 'b/other')).toBe(journey('b/other', 'plain'));
});

test.each([
  ['a/one', 'a/one'],
  ['src/content/docs/questions/a/one.mdx', 'a/one'],
  ['./src/content/docs/questions/a/one.mdx', 'a/one'],
  ['/home/me/handbook/src/content/docs/questions/a/one.mdx', 'a/one'],
  ['src\\content\\docs\\questions\\a\\one.mdx', 'a/one'],
])('takes the path of a page for the page: %s', (name, page) => {
  expect(asPage(name)).toBe(page);
});
