import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Topic } from '../../bank/topics.ts';
import { contextOf } from '../../question/mdx/to-hast.ts';
import type { Question } from '../../question/question.ts';
import type { ExportSource } from '../export.ts';
import { paperPage } from '../paper/paper-page.ts';
import { comparisonTable } from '../parts/chapter-body.ts';
import { staticText } from '../parts/static-text.ts';
import { addressOf } from '../question-address.ts';
import { cheatSheets as words } from '#strings/export-paper.ts';
import { chosenTables } from './chosen-tables.ts';
import { sheetStyle } from './style.ts';

/** The short answers of a topic, and the tables that two pages hold beside them. */
export function sheetPage(
  topic: Topic,
  questions: readonly Question[],
  source: ExportSource,
): string {
  const contextOfPage = (question: Question) => contextOf(question, source.site.published);
  const tables = chosenTables(questions);
  const chosen = new Set(tables.map(({ question }) => question));
  const left = questions.filter((one) => one.comparisons.length > 0 && !chosen.has(one)).length;
  return paperPage(
    {
      title: words.sheet(topic.title),
      description: words.about(topic.title),
      style: sheetStyle,
      body: [
        h('h1', topic.title),
        h('p.facts', [source.site.name, ', ', words.facts(source.date)]),
        h('section.answers', [
          ...questions.map((question) =>
            h('article', [
              h('h2', h('a', { href: addressOf(source, question) }, question.title)),
              ...staticText(question.shortAnswer.nodes, contextOfPage(question)),
            ]),
          ),
        ]),
        ...(tables.length > 0
          ? [
              h('section.tables', [
                h('h2', words.tables),
                ...tables.map(({ question, table }) =>
                  // A sheet has tables of several pages, whose ids may be the same.
                  withoutIds(comparisonTable(table, contextOfPage(question))),
                ),
              ]),
            ]
          : []),
        ...(left > 0 ? [h('p.facts', words.left(left))] : []),
      ],
    },
    source,
  );
}

function withoutIds(node: ElementContent): ElementContent {
  visit(node, 'element', ({ properties }) => {
    delete properties['id'];
  });
  return node;
}
