import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import type { Plugin } from 'vite';
import { renderItems } from '../../src/question/quiz-items.ts';
import { readQuestion } from '../../src/question/read-question.ts';

const name = 'virtual:fixture-items';
const page = 'tests/fixtures/content/first-question.mdx';
const kinds = 'tests/fixtures/kinds';

/** `import { items } from 'virtual:fixture-items'`: the markup of the fixtures' items, as a page has it, by their id. */
export function fixtureItems(): Plugin {
  return {
    name: 'fixture-items',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}` ? `export const items = ${JSON.stringify(itemsByName())}` : undefined,
  };
}

/** Items of a page by their own id, and one of each kind by the kind's name. */
function itemsByName(): Record<string, string> {
  const source = readFileSync(page, 'utf8');
  const found = itemsOf(source);
  for (const file of readdirSync(kinds)) {
    const kind = readFileSync(join(kinds, file), 'utf8');
    const first = /^<Quiz /m;
    const withKind = source.replace(first, () => `${kind}\n<Quiz `);
    found[basename(file, '.mdx')] = itemsOf(withKind)['new-item'] ?? '';
  }
  return found;
}

function itemsOf(source: string): Record<string, string> {
  const { question } = readQuestion('src/content/docs/questions/pipelines/page.mdx', source);
  if (!question) throw new Error(`${page} is no question.`);
  const cards = renderItems(question, '/');
  return Object.fromEntries(
    cards.map((card) => {
      const html = toHtml(card);
      return [/data-item="[^"#]*#([^"]+)"/.exec(html)?.[1] ?? '', html];
    }),
  );
}
