import { countItems } from '../../question/quiz-items.ts';
import { topicUrl } from '../../question/urls.ts';
import type { Export, ExportFile, ExportSource } from '../export.ts';
import { licence } from '../licence.ts';
import { jsonPath } from '../question-address.ts';
import { openApiDocument, schemaDocument } from './descriptions.ts';
import { questionData, summaryOf } from './question-data.ts';
import type { ApiDocument } from './schemas.ts';
import { sourcesData } from './sources-data.ts';
import { api as words } from '#strings/exports.ts';

const folder = 'api/v1/';

/** The handbook as data, for programs of others. */
export const api: Export = {
  id: 'json',
  name: words.name,
  describe: words.describe,
  path: `${folder}index.json`,
  files: (source) => {
    const pages = source.bank.questions.map((question) => questionData(source, question));
    return [
      file('index.json', indexData(source)),
      file('topics.json', topicsData(source)),
      file('items.json', {
        version: '1',
        items: pages.flatMap(({ items }) => items),
      } satisfies ApiDocument<'Items'>),
      file('comparisons.json', {
        version: '1',
        comparisons: pages.flatMap(({ comparisons }) => comparisons),
      } satisfies ApiDocument<'Comparisons'>),
      file('sources.json', sourcesData(source)),
      file('schema.json', schemaDocument(source)),
      file('openapi.json', openApiDocument(source)),
      ...pages.map((page) => ({ path: jsonPath(page), body: json(page) })),
    ];
  },
};

function indexData(source: ExportSource): ApiDocument<'Index'> {
  const { site, bank, date } = source;
  const at = (name: string) => `${site.published}${folder}${name}.json`;
  return {
    version: '1',
    ...{ name: site.name, description: site.description, url: site.published, date },
    ...{ licence: { ...licence }, stability: words.stability },
    links: {
      ...{ topics: at('topics'), items: at('items'), comparisons: at('comparisons') },
      ...{ sources: at('sources'), schema: at('schema'), openapi: at('openapi') },
    },
    questions: bank.questions.map((question) => ({
      ...summaryOf(source, question),
      items: countItems(question),
    })),
  };
}

function topicsData({ bank, site }: ExportSource): ApiDocument<'Topics'> {
  return {
    version: '1',
    topics: bank.topics.map(({ slug, title, blurb, why }) => ({
      ...{ slug, title, blurb, why, url: topicUrl(site.published, slug) },
      questions: bank.questions.filter(({ topic }) => topic === slug).map((entry) => entry.slug),
    })),
  };
}

function file(name: string, data: object): ExportFile {
  return { path: `${folder}${name}`, body: json(data) };
}

/** `<` is written as an escape: a program that puts the text into a page as it is runs nothing of it. */
function json(data: object): string {
  return `${JSON.stringify(data).replaceAll('<', '\\u003c')}\n`;
}
