import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it } from 'vitest';
import { api } from '../../src/exports/api/api.ts';
import { schemaDocument } from '../../src/exports/api/descriptions.ts';
import type { ApiDocument } from '../../src/exports/api/schemas.ts';
import type { ExportFile, ExportSource } from '../../src/exports/export.ts';
import { readExportSource } from '../../src/exports/export-source.ts';
import { markdownPages } from '../../src/exports/markdown/markdown.ts';
import { problemsBy } from '../unit/exports/schema-problems.ts';

let source: ExportSource;
let data: readonly ExportFile[];
let markdown: readonly ExportFile[];

beforeAll(async () => {
  source = readExportSource(`${process.cwd()}/`);
  data = await api.files(source);
  markdown = await markdownPages.files(source);
});

const read = (path: string) =>
  JSON.parse(String(data.find((file) => file.path === `api/v1/${path}`)?.body)) as unknown;

describe('the data of the handbook', () => {
  it('is as its schema says, without a field that it does not describe', () => {
    const schema = schemaDocument(source, true);
    for (const name of ['Index', 'Topics', 'Items', 'Comparisons', 'Sources']) {
      expect(problemsBy(schema, name, read(`${name.toLowerCase()}.json`)), name).toEqual([]);
    }
    for (const { slug } of source.bank.questions) {
      expect(problemsBy(schema, 'Question', read(`questions/${slug}.json`)), slug).toEqual([]);
    }
  });

  it('has what was read of nearly every source', () => {
    const { sources } = read('sources.json') as ApiDocument<'Sources'>;
    const unread = sources.filter(({ evidence }) => evidence.length === 0);
    expect(sources.length).toBeGreaterThan(500);
    expect(unread.length).toBeLessThan(sources.length / 20);
  });
});

it('every page is Markdown without HTML, and each link into the site has a page or a file', () => {
  const { published } = source.site;
  const parser = unified().use(remarkParse).use(remarkGfm);
  const files = new Set([...markdown, ...data].map(({ path }) => path));
  const asPage = (path: string) => path.replace(/(\/index)?\/?$/, '.md');
  const others = /^(llms-full\.txt|questions\/|compare\/|glossary\/|)$/;
  for (const { path, body } of markdown) {
    visit(parser.parse(String(body)), (node) => {
      expect(node.type, `${path} ${JSON.stringify(node)}`).not.toBe('html');
      if (node.type !== 'link' || !node.url.startsWith(published)) return;
      const target = node.url.slice(published.length).replace(/#.*/, '');
      const isThere = files.has(target) || files.has(asPage(target)) || others.test(target);
      expect(isThere, `${path} links to ${node.url}`).toBe(true);
    });
  }
});
