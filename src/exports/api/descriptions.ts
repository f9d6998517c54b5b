import { z } from 'astro/zod';
import type { ExportSource } from '../export.ts';
import { licence } from '../licence.ts';
import { documents } from './schemas.ts';
import { api as words } from '#strings/exports.ts';

type Json = Record<string, unknown>;

const draft = 'https://json-schema.org/draft/2020-12/schema';

/**
 * The schemas of all documents and of what they consist of, by name.
 * @param strict whether a field that is not described is an error: for tests, as readers must pass over new fields
 */
export function schemasAt(prefix: string, strict = false): Json {
  const whole = z.object(documents);
  const { $defs = {} } = z.toJSONSchema(whole, { io: strict ? 'output' : 'input' }) as {
    $defs?: Record<string, Json>;
  };
  return Object.fromEntries(
    Object.entries($defs).map(([name, schema]) => {
      // Zod names each by its own id, which would make it another document.
      const text = JSON.stringify({ ...schema, id: undefined, $id: undefined });
      return [name, JSON.parse(text.replaceAll('"#/$defs/', `"${prefix}`)) as Json];
    }),
  );
}

/** The JSON Schema of every document, under `$defs`. */
export function schemaDocument({ site }: Pick<ExportSource, 'site'>, strict = false): Json {
  return {
    $schema: draft,
    $id: `${site.published}api/v1/schema.json`,
    title: words.title(site.name),
    description: words.stability,
    $defs: schemasAt('#/$defs/', strict),
  };
}

/** The API in the words of OpenAPI 3.1. */
export function openApiDocument({ site }: Pick<ExportSource, 'site'>): Json {
  const get = (operationId: keyof typeof words.operations, schema: string, more: Json = {}) => ({
    get: {
      operationId,
      summary: words.operations[operationId],
      ...more,
      responses: {
        200: {
          description: words.found,
          content: {
            'application/json': { schema: { $ref: `#/components/schemas/${schema}` } },
          },
        },
        ...(more['parameters'] ? { 404: { description: words.missing } } : {}),
      },
    },
  });
  const slug = {
    name: 'slug',
    in: 'path',
    required: true,
    description: words.slug,
    schema: { type: 'string' },
  };
  return {
    openapi: '3.1.1',
    info: {
      title: words.title(site.name),
      version: '1.0.0',
      description: `${words.stability}\n\n${words.moved}`,
      license: { name: licence.name, url: licence.url },
    },
    jsonSchemaDialect: draft,
    servers: [{ url: `${site.published}api/v1` }],
    paths: {
      '/index.json': get('getIndex', 'Index'),
      '/topics.json': get('getTopics', 'Topics'),
      '/items.json': get('getItems', 'Items'),
      '/comparisons.json': get('getComparisons', 'Comparisons'),
      '/sources.json': get('getSources', 'Sources'),
      '/questions/{slug}.json': get('getQuestion', 'Question', { parameters: [slug] }),
    },
    components: { schemas: schemasAt('#/components/schemas/') },
  };
}
