import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { api } from '../../../src/exports/api/api.ts';
import { exports } from '../../../src/exports/exports.ts';
import { pageBody } from '../../../src/exports/page-body.ts';
import { makeExports } from '../../../src/exports/make-exports.ts';
import { blockNodes } from '../../../src/exports/markdown/block-nodes.ts';
import { markdownOf } from '../../../src/exports/markdown/to-markdown.ts';
import { blocks } from '../../../src/question/blocks/blocks.ts';
import { questionMarkdown } from '../../../src/exports/markdown/question-page.ts';
import { markdownPage, textPages } from '../../../src/navigation/markdown-page.ts';
import { hostileQuestion, hostileSource, hostileTexts } from './hostile-source.ts';
import { kindMdx, kindQuestion } from './kind-questions.ts';

let texts: ReadonlyMap<string, string>;

beforeAll(async () => {
  const { files } = await makeExports(exports, hostileSource);
  texts = new Map(files.map(({ path, body }) => [path, String(body)]));
});

const page = (path: string) => texts.get(path) ?? '';

/** As GitHub reads it: plain Markdown, without MDX, below front matter. */
function parsed(markdown: string): Root {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(markdown.replace(/^---\n[\s\S]*?\n---\n/, ''));
}

function found<Type extends Nodes['type']>(markdown: string, type: Type) {
  const nodes: Extract<Nodes, { type: Type }>[] = [];
  visit(parsed(markdown), type, (node) => {
    nodes.push(node as Extract<Nodes, { type: Type }>);
  });
  return nodes;
}

const linksOf = (markdown: string) => found(markdown, 'link').map(({ url }) => url);

describe('a question as Markdown', () => {
  it('says in its order what its page says', () => {
    const titles = found(page('questions/pipelines/hostile-text.md'), 'heading').map((node) =>
      toString(node),
    );
    expect(titles).toEqual([
      hostileQuestion.title,
      ...['Short answer', 'Key points', 'What ends a </script> & a ]]>'],
      ...["</script> vs ]]> & 'quotes'", "</script> & ]]> in 'a' table"],
      ...['</script> & ]]> in a chart', '</script> & ]]> said twice', '</script> & ]]> in a fold'],
      ...['Common mistakes', 'Follow-up questions'],
      ...['Check yourself', 'Item 1', 'Item 2', 'Sources', 'Related questions'],
      ...['Answers to “Check yourself”', 'Item 1', 'Item 2'],
    ]);
  });

  it('has its tables with the cells that its author wrote', () => {
    const [table] = found(page('questions/pipelines/hostile-text.md'), 'table');
    const { rows } = hostileQuestion.comparisons[0]!;
    expect(
      table?.children.slice(1).map(({ children }) => children.map((cell) => toString(cell))),
    ).toEqual(rows.map(({ header, cells }) => [header.text, ...cells.map(({ text }) => text)]));
  });

  it('tells nothing of what is right before the rule', () => {
    const [asked = '', answers = ''] = page('questions/pipelines/first-question.md').split(
      '\n---\n',
    );
    expect(asked).toContain('The gate that reads data');
    expect(asked).not.toMatch(/\*\*Right\.\*\*|Nothing else exists so far|\[x\]/);
    expect(answers).toContain('**Right.** Nothing else exists so far.');
    expect(answers).toContain('**Wrong.** There is no model yet.');
  });

  it('keeps the code, with its language', () => {
    const codes = found(page('questions/pipelines/hostile-text.md'), 'code');
    expect(codes.map(({ lang, value }) => [lang, value.includes('</p></script>')])).toEqual([
      ['html', true],
      ['html', false],
      ['yaml', false],
      ['text', false],
    ]);
  });

  it('shows every kind of item with its answer, and nothing of MDX', () => {
    const markdown = questionMarkdown({ ...hostileSource, mdxOf: () => kindMdx }, kindQuestion);
    const items = found(markdown, 'heading').filter((node) => /^Item \d+$/.test(toString(node)));
    expect(items).toHaveLength(2 * kindQuestion.quizzes.length);
    expect(markdown).not.toMatch(/<\/?(Quiz|Calculation|Comparison|Diagram|KeyPoints)/);
    expect(markdown).not.toContain('A comment for the next author');
  });
});

it('hostile text is text in every Markdown file, and no HTML', () => {
  for (const [path, markdown] of texts) {
    if (!/^(?!downloads\/).*\.(md|txt)$/.test(path)) continue;
    expect(found(markdown, 'html'), path).toEqual([]);
  }
  const all = toString(parsed(page('questions/pipelines/hostile-text.md')));
  for (const text of hostileTexts) expect(all).toContain(text);
  for (const { title, by } of hostileQuestion.sources) {
    expect(all).toContain(title);
    expect(all).toContain(by);
  }
});

it('every link is absolute, and those into the site lead to a page or a file of it', () => {
  const pages = hostileSource.bank.questions.map(({ slug }) => `questions/pipelines/${slug}/`);
  const known = new Set([...texts.keys(), ...pages].map((path) => `https://a.example/x/${path}`));
  for (const [path, markdown] of texts) {
    if (!/^(?!downloads\/).*\.(md|txt)$/.test(path)) continue;
    for (const url of linksOf(markdown)) {
      expect(url, path).toMatch(/^https:\/\//);
      if (url.startsWith('https://a.example/')) expect(known, path).toContain(url.split('#')[0]);
    }
  }
});

it('each page that is text has its Markdown beside it, and no other', () => {
  const { bank } = hostileSource;
  const written = [...texts.keys()].filter((path) => /^[^A-Z]+\.md$/.test(path)).sort();
  const pages = [...textPages(bank)];
  expect(written).toEqual(pages.map((path) => path.replace(/\/$/, '.md')).sort());
  expect(markdownPage(bank, '/x/', '/x/glossary/')).toBe('/x/glossary.md');
  expect(markdownPage(bank, '/x/', '/x/practice/')).toBeUndefined();
});

it('llms.txt has the form of llmstxt.org', () => {
  const [title, summary, ...rest] = parsed(page('llms.txt')).children;
  expect(title).toMatchObject({ type: 'heading', depth: 1 });
  expect(summary?.type).toBe('blockquote');
  expect(rest.map(({ type }) => type)).toEqual(['heading', 'list', 'heading', 'list']);
  expect(linksOf(page('llms.txt'))).toContain(
    'https://a.example/x/questions/pipelines/hostile-text.md',
  );
});

it('llms-full.txt has all questions', () => {
  const titles = found(page('llms-full.txt'), 'heading').filter(({ depth }) => depth === 1);
  expect(titles.map((node) => toString(node))).toEqual(
    hostileSource.bank.questions.map(({ title }) => title),
  );
});

describe('the skill', () => {
  it('has the head that agents read', () => {
    const [, head = ''] = /^---\n([\s\S]*?)\n---\n/.exec(skillFile()) ?? [];
    const { name, description } = parseYaml(head) as Record<string, string>;
    expect(name).toMatch(/^[a-z0-9-]{1,64}$/);
    expect([...texts.keys()]).toContain(`skills/${name}/SKILL.md`);
    expect(description?.length).toBeLessThanOrEqual(1024);
    expect(description).not.toContain('<');
  });

  it('names addresses that there are, and fields that the data has', async () => {
    const files = await api.files(hostileSource);
    for (const [address] of skillFile().matchAll(/https:\/\/a\.example\/x\/\S+\.json/g)) {
      expect(files.map(({ path }) => `https://a.example/x/${path}`)).toContain(address);
    }
    const schema = String(files.find(({ path }) => path.endsWith('schema.json'))?.body);
    const named = [...skillFile().matchAll(/`([a-z][\w-]*)(?:\.\w+)?`/gi)].map(([, word]) => word);
    expect(named.length).toBeGreaterThan(20);
    for (const word of named) expect(schema).toContain(`"${word}"`);
  });
});

function skillFile(): string {
  return page('skills/llmops-interview-quiz/SKILL.md');
}

it('says formulas, asides, tables, charts, code in tabs and folds in plain Markdown', () => {
  const forms = Object.values(blocks)
    .filter(({ name }) => ['Table', 'Chart', 'CodeTabs', 'Fold'].includes(name))
    .map(({ example }) => example);
  const head = '---\ntitle: Forms\n---';
  const parts = ['A rate of $\\lambda$.', ':::caution[Mind this]', 'Text.', ':::', ...forms];
  const mdx = [head, ...parts].join('\n\n');
  const body = pageBody('forms.mdx', mdx).flatMap(blockNodes);
  const text = markdownOf(body, { base: 'https://handbook.example/', page: '' });
  expect(text).toContain('A rate of λ.');
  expect(text).toContain('> **Caution: Mind this**');
  expect(found(text, 'table')).toHaveLength(2);
  expect(found(text, 'code').map(({ lang }) => lang)).toEqual(['sh', 'yaml']);
  expect(found(text, 'heading').map((node) => toString(node))).toEqual([
    'What each gate allows',
    'Time of a gate by rows that it reads',
    'A limit of memory for one run',
    'Why two thresholds and not one',
  ]);
});
