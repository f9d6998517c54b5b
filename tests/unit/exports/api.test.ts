import { Validator } from '@seriousme/openapi-schema-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import { api } from '../../../src/exports/api/api.ts';
import { schemaDocument } from '../../../src/exports/api/descriptions.ts';
import { questionData } from '../../../src/exports/api/question-data.ts';
import type { ApiDocument } from '../../../src/exports/api/schemas.ts';
import type { ExportFile } from '../../../src/exports/export.ts';
import { blocks } from '../../../src/question/blocks/blocks.ts';
import { kindMdx, kindQuestion } from './kind-questions.ts';
import { hostileQuestion, hostileSource, hostileTexts } from './hostile-source.ts';
import { problemsBy } from './schema-problems.ts';

const names = ['Index', 'Topics', 'Items', 'Comparisons', 'Sources'] as const;
let files: readonly ExportFile[];

beforeAll(async () => {
  files = await api.files(hostileSource);
});

function read<Document>(path: string): Document {
  const body = files.find((file) => file.path === `api/v1/${path}`)?.body;
  return JSON.parse(String(body)) as Document;
}

describe('the documents', () => {
  it('are as their schema says, without a field that it does not describe', () => {
    const strict = schemaDocument(hostileSource, true);
    for (const name of names) {
      expect(problemsBy(strict, name, read(`${name.toLowerCase()}.json`)), name).toEqual([]);
    }
    for (const { slug } of hostileSource.bank.questions) {
      expect(problemsBy(strict, 'Question', read(`questions/${slug}.json`)), slug).toEqual([]);
    }
  });

  it('leave nothing of a page out: a block without a field of its own stands in its section', () => {
    const others = [blocks.table, blocks.chart, blocks.codeTabs, blocks.fold];
    const mdx = [
      '---\ntitle: Page\n---',
      '## Limits',
      'Before them.',
      ...others.map(({ example }) => example),
    ];
    const [question] = hostileSource.bank.questions;
    const source = { ...hostileSource, mdxOf: () => mdx.join('\n\n') };
    const [limits] = questionData(source, question!).sections;
    expect(limits?.markdown).toMatch(/^Before them\./);
    for (const { example } of others) {
      const [, title = ''] = /title="([^"]+)"/.exec(example) ?? [];
      expect(limits?.markdown).toContain(`### ${title}\n`);
    }
    expect(limits?.markdown).not.toMatch(/<[A-Z]/);
  });

  it('hold every kind of item as the schema says', async () => {
    const bank = { ...hostileSource.bank, questions: [kindQuestion] };
    const all = await api.files({ ...hostileSource, bank, mdxOf: () => kindMdx });
    const body = all.find(({ path }) => path === 'api/v1/items.json')?.body;
    const data = JSON.parse(String(body)) as ApiDocument<'Items'>;
    expect(new Set(data.items.map(({ kind }) => kind)).size).toBe(8);
    expect(problemsBy(schemaDocument(hostileSource, true), 'Items', data)).toEqual([]);
  });

  it('fail by the schema when a field is missing or of another type', () => {
    const published = read<object>('schema.json');
    const index = read<ApiDocument<'Index'>>('index.json');
    expect(problemsBy(published, 'Index', index)).toEqual([]);
    expect(problemsBy(published, 'Index', { ...index, version: '2' })).not.toEqual([]);
    const { version, name, description } = index;
    expect(problemsBy(published, 'Index', { version, name, description })).not.toEqual([]);
    // A later build may add fields: a reader's validator takes them.
    expect(problemsBy(published, 'Index', { ...index, later: 1 })).toEqual([]);
  });

  it('lead to one another', () => {
    const index = read<ApiDocument<'Index'>>('index.json');
    const paths = new Set(files.map(({ path }) => `https://a.example/x/${path}`));
    for (const address of [
      ...Object.values(index.links),
      ...index.questions.map((entry) => entry.json),
    ]) {
      expect(paths).toContain(address);
    }
  });

  it('have every source once, with what was read in it', () => {
    const { sources } = read<ApiDocument<'Sources'>>('sources.json');
    const first = sources.find(({ url }) => url === 'https://example.dev/second');
    expect(first?.questions).toEqual(['first-question', 'hostile-text', 'second-question']);
    expect(first?.evidence.map(({ question }) => question)).toContain('hostile-text');
  });
});

describe('the description', () => {
  it('is OpenAPI 3.1', async () => {
    const validator = new Validator();
    const result = await validator.validate(read<Record<string, unknown>>('openapi.json'));
    expect(result).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('has an address for each document', () => {
    const { paths } = read<{ paths: Record<string, unknown> }>('openapi.json');
    const described = Object.keys(paths).map((path) => path.replace('{slug}', 'hostile-text'));
    for (const path of described) expect(read(path.slice(1))).toBeTruthy();
    const undescribed = files
      .map(({ path }) => path.replace('api/v1', ''))
      .filter((path) => !/^\/(questions\/|schema|openapi)/.test(path))
      .filter((path) => !described.includes(path));
    expect(undescribed).toEqual([]);
  });
});

it('carries hostile text as text', () => {
  const data = read<ApiDocument<'Question'>>('questions/hostile-text.json');
  expect(data.title).toBe(hostileQuestion.title);
  expect(data.sources.map(({ title }) => title)).toEqual(
    hostileQuestion.sources.map(({ title }) => title),
  );
  const all = JSON.stringify(data);
  for (const text of hostileTexts) expect(all).toContain(JSON.stringify(text).slice(1, -1));
  // A program that writes the JSON into a page ends no script with it.
  for (const { path, body } of files) expect(String(body), path).not.toContain('<');
});
