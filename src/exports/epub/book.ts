import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Question } from '../../question/question.ts';
import { questionUrl } from '../../question/urls.ts';
import type { ExportSource } from '../export.ts';
import { archiveOf } from '../parts/archive.ts';
import { drawPicture } from '../parts/picture.ts';
import { settled } from '../parts/static-text.ts';
import { anchorsOf, chapterOf } from './chapter.ts';
import { packageFile, type BookPage } from './package-file.ts';
import { style } from './style.ts';
import { epub as words } from '#strings/export-files.ts';
import { xhtmlPage } from './xhtml.ts';

/** The handbook as an EPUB 3. */
export async function epubBook(source: ExportSource): Promise<Uint8Array<ArrayBuffer>> {
  const { bank, site } = source;
  const inBook = linksIn(source);
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
    page('glossary.xhtml', words.glossary, glossary(source)),
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

function glossary({ bank }: ExportSource): ElementContent[] {
  const known = new Map(bank.questions.map((question) => [question.slug, question]));
  return [
    h('h1', words.glossary),
    h(
      'dl',
      bank.glossary.flatMap(({ term, slug, also = [], definition, questions }) => [
        h('dt', { id: `term-${slug}` }, term),
        h('dd', [
          ...(also.length > 0 ? [h('p.facts', `${words.alsoCalled} ${also.join(', ')}`)] : []),
          h('p', definition),
          ...questions
            .flatMap((name) => known.get(name) ?? [])
            .map((question) => h('p.facts', h('a', { href: fileOf(question) }, question.title))),
        ]),
      ]),
    ),
  ];
}

/** Has links to other pages lead to their chapters: to the place, where the chapter has it. */
function linksIn({ bank, site }: ExportSource): (node: ElementContent) => void {
  const chapters = new Map(
    bank.questions.map((question) => [
      questionUrl(site.published, question.topic, question.slug),
      question,
    ]),
  );
  return (node) => {
    visit(node, 'element', ({ tagName, properties, children }) => {
      const { href } = properties;
      if (tagName !== 'a' || typeof href !== 'string') return;
      const [address = '', anchor] = href.split('#');
      const question = chapters.get(address);
      const isOwn = children.some(
        (child) => child.type === 'text' && child.value === words.onTheSite,
      );
      if (!question || isOwn) return;
      const found = anchor !== undefined && anchorsOf(question).has(anchor);
      properties['href'] = `${fileOf(question)}${found ? `#${anchor}` : ''}`;
    });
  };
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
