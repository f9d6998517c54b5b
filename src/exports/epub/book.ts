import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Question } from '../../question/question.ts';
import type { ExportSource } from '../export.ts';
import { archiveOf } from '../parts/archive.ts';
import { chapterLinks } from '../parts/chapter-links.ts';
import { glossaryList } from '../parts/glossary-list.ts';
import { drawPicture } from '../parts/picture.ts';
import { settled } from '../parts/static-text.ts';
import { chapterOf } from './chapter.ts';
import { packageFile, type BookPage } from './package-file.ts';
import { style } from './style.ts';
import { epub as words } from '#strings/export-files.ts';
import { xhtmlPage } from './xhtml.ts';

/** The handbook as an EPUB 3. */
export async function epubBook(source: ExportSource): Promise<Uint8Array<ArrayBuffer>> {
  const { bank, site } = source;
  const inBook = chapterLinks(
    source,
    (question, anchor) => `${fileOf(question)}${anchor === undefined ? '' : `#${anchor}`}`,
  );
  const topics = bank.topics.map((topic) => ({
    topic,
    questions: bank.questions.filter((question) => question.topic === topic.slug),
  }));
  const page = (file: string, title: string, content: ElementContent[]): BookPage => {
    const body = settled(content);
    for (const node of body) inBook(node);
    return { file, title, text: xhtmlPage(title, body), holds: holdsOf(body) };
  };
  const pages = [
    page('title.xhtml', site.name, [
      h('h1', site.name),
      h('p', site.description),
      h('p.facts', [words.about(source.date), site.published]),
    ]),
    ...topics
      .filter(({ questions }) => questions.length > 0)
      .flatMap(({ topic, questions }) => [
        page(`topic-${topic.slug}.xhtml`, topic.title, [
          h('h1', topic.title),
          h('p', topic.blurb),
          h(
            'ol',
            questions.map((question) =>
              h('li', h('a', { href: fileOf(question) }, question.title)),
            ),
          ),
        ]),
        ...questions.map((question) =>
          page(fileOf(question), question.title, chapterOf(question, source)),
        ),
      ]),
    page('glossary.xhtml', words.glossary, [h('h1', words.glossary), glossaryList(source, fileOf)]),
  ];
  const nav = page('nav.xhtml', words.contents, [
    h('nav', { 'epub:type': 'toc', id: 'toc' }, [
      h('h1', words.contents),
      h('ol', [
        h('li', h('a', { href: 'title.xhtml' }, site.name)),
        ...topics
          .filter(({ questions }) => questions.length > 0)
          .map(({ topic, questions }) =>
            h('li', [
              h('a', { href: `topic-${topic.slug}.xhtml` }, topic.title),
              h(
                'ol',
                questions.map((question) =>
                  h('li', h('a', { href: fileOf(question) }, question.title)),
                ),
              ),
            ]),
          ),
        h('li', h('a', { href: 'glossary.xhtml' }, words.glossary)),
      ]),
    ]),
  ]);
  return archiveOf([
    { path: 'mimetype', content: 'application/epub+zip', stored: true },
    { path: 'META-INF/container.xml', content: container },
    { path: 'OEBPS/package.opf', content: packageFile(source, nav, pages) },
    { path: 'OEBPS/style.css', content: style },
    { path: 'OEBPS/cover.png', content: await cover(source), stored: true },
    ...[nav, ...pages].map(({ file, text }) => ({ path: `OEBPS/${file}`, content: text })),
  ]);
}

/** What a library of e-books shows. */
function cover({ bank, site }: ExportSource): Promise<Uint8Array> {
  return drawPicture(
    { eyebrow: words.count(bank.questions.length), title: site.name, foot: '', site: '' },
    { width: 1200, height: 1600 },
  );
}

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

function fileOf({ slug }: Pick<Question, 'slug'>): string {
  return `question-${slug}.xhtml`;
}

function holdsOf(nodes: readonly ElementContent[]): BookPage['holds'] {
  const found = new Set<BookPage['holds'][number]>();
  for (const node of nodes) {
    visit(node, 'element', ({ tagName }) => {
      if (tagName === 'svg') found.add('svg');
      if (tagName === 'math') found.add('mathml');
    });
  }
  return [...found].sort();
}
