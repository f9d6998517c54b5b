import { h } from 'hastscript';
import type { Export, ExportFile, ExportSource } from '../export.ts';
import { paperPage } from '../paper/paper-page.ts';
import { cheatSheets as words } from '#strings/export-paper.ts';
import { sheetPage } from './sheet-page.ts';

/** What a reader looks at again before the interview: two pages of A4 for each topic. */
export const cheatSheets: Export = {
  id: 'cheat-sheets',
  name: words.name,
  describe: words.describe,
  path: 'cheat-sheets/',
  files: sheets,
};

function sheets(source: ExportSource): readonly ExportFile[] {
  const { bank } = source;
  const topics = bank.topics
    .map((topic) => ({
      topic,
      questions: bank.questions.filter((question) => question.topic === topic.slug),
    }))
    .filter(({ questions }) => questions.length > 0);
  const list = paperPage(
    {
      title: words.name,
      description: words.describe,
      style: '',
      body: [
        h('h1', words.name),
        h('p', words.describe),
        h(
          'ul',
          topics.map(({ topic, questions }) =>
            h('li', [
              h('a', { href: `${source.site.base}cheat-sheets/${topic.slug}/` }, topic.title),
              `, ${words.questions(questions.length)}`,
            ]),
          ),
        ),
      ],
    },
    source,
  );
  return [
    { path: 'cheat-sheets/index.html', body: list },
    ...topics.map(({ topic, questions }) => ({
      path: `cheat-sheets/${topic.slug}/index.html`,
      body: sheetPage(topic, questions, source),
    })),
  ];
}
