import { h } from 'hastscript';
import type { Question } from '../../question/question.ts';
import type { ExportSource } from '../export.ts';
import { cssText, paperPage } from '../paper/paper-page.ts';
import { chapterLinks } from '../parts/chapter-links.ts';
import { glossaryList } from '../parts/glossary-list.ts';
import { epub } from '#strings/export-files.ts';
import { book as words } from '#strings/export-paper.ts';
import { bookQuestion } from './book-question.ts';
import { bookStyle } from './style.ts';

const place = ({ slug }: Question, anchor?: string) =>
  `#${slug}${anchor === undefined ? '' : `--${anchor}`}`;

/** The whole handbook as one page that is made to be printed. */
export function bookPage(source: ExportSource): string {
  const { bank, site } = source;
  const inBook = chapterLinks(source, place);
  const chapters = bank.topics
    .map((topic) => ({
      ...topic,
      id: `chapter-${topic.slug}`,
      questions: bank.questions.filter((question) => question.topic === topic.slug),
    }))
    .filter(({ questions }) => questions.length > 0);
  const hasGlossary = bank.glossary.length > 0;
  const contents = [
    ...chapters.map(({ id, title, questions }) =>
      h('li', [
        h('a', { href: `#${id}` }, title),
        h(
          'ol',
          questions.map((question) => h('li', h('a', { href: place(question) }, question.title))),
        ),
      ]),
    ),
    ...(hasGlossary ? [h('li', h('a', { href: '#book-glossary' }, words.glossary))] : []),
  ];
  const heads = chapters.map(
    ({ id, title }) =>
      `@page ${id} { @top-right { content: ${cssText(title)}; font: 8.5pt Helvetica, Arial, "Liberation Sans", sans-serif; color: #4d4740; } } #${id} { page: ${id}; }`,
  );
  return paperPage(
    {
      title: words.title,
      description: words.describe,
      style: bookStyle + heads.join('\n'),
      body: [
        h('header.title', [
          h('h1', site.name),
          h('p.lead', site.description),
          h('p', words.lead(bank.questions.length)),
          h('p.facts', [epub.about(source.date), site.published]),
          h('p.facts', words.numbers),
        ]),
        h('section.contents', { id: 'book-contents' }, [
          h('h2', words.contents),
          h('ol', contents),
        ]),
        ...chapters.map(({ id, title, blurb, why, questions }) =>
          h('section.chapter', { id }, [
            h('h2', title),
            h('p', [blurb, ' ', why]),
            ...questions.map((question) => bookQuestion(question, source, inBook)),
          ]),
        ),
        ...(hasGlossary
          ? [
              h('section.glossary', { id: 'book-glossary' }, [
                h('h2', words.glossary),
                glossaryList(source, place),
              ]),
            ]
          : []),
      ],
    },
    source,
  );
}
