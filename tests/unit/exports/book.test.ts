import { fromHtml } from 'hast-util-from-html';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { bookPage } from '../../../src/exports/book/book-page.ts';
import { cssText } from '../../../src/exports/paper/paper-page.ts';
import { hostileSource, hostileTexts } from './hostile-source.ts';

const html = bookPage(hostileSource);
const tree = fromHtml(html);

function elements(wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (wanted(element)) found.push(element);
  });
  return found;
}

function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', ({ value }) => {
    text += value;
  });
  return text;
}

const ids = elements(({ properties }) => properties['id'] !== undefined).map(({ properties }) =>
  String(properties['id']),
);
const byId = (id: string) => elements(({ properties }) => properties['id'] === id)[0]!;

describe('the page that prints the whole handbook', () => {
  it('is named to no search engine, is light, and runs nothing', () => {
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<meta name="color-scheme" content="light only">');
    expect(elements(({ tagName }) => tagName === 'script')).toEqual([]);
    expect(elements(({ tagName }) => ['input', 'button', 'details'].includes(tagName))).toEqual([]);
  });

  it('has each id once, and each link inside it leads to one', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const inside = elements(({ tagName }) => tagName === 'a')
      .map(({ properties }) => String(properties['href']))
      .filter((href) => href.startsWith('#'));
    expect(inside.length).toBeGreaterThan(10);
    expect(inside.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  it('leads from one question to another inside of it, to the place', () => {
    expect(html).toContain('href="#second-question--what-a-gate-reads"');
    const pages = hostileSource.bank.questions.map(({ topic, slug }) => `${topic}/${slug}/#`);
    expect(pages.filter((page) => html.includes(page))).toEqual([]);
  });

  it('has one title of the first level, topics below it, questions below those', () => {
    const levels = elements(({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) =>
      Number(tagName[1]),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level) => level === 3)).toHaveLength(3);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });

  it('answers a question after it is asked, with the reasons', () => {
    const first = textOf(byId('first-question'));
    const asked = first.indexOf('Item 1');
    const answered = first.indexOf('Answers');
    expect(asked).toBeGreaterThan(0);
    expect(answered).toBeGreaterThan(asked);
    expect(first.slice(0, answered)).not.toContain('Nothing else exists so far.');
    expect(first.slice(answered)).toContain('Nothing else exists so far.');
  });

  it('numbers the links that lead out, sources first, and says each address once', () => {
    const [, hostile] = hostileSource.bank.questions;
    const list = elements(
      ({ tagName, properties }) =>
        tagName === 'ol' && String(properties['className']) === 'sources',
    )[1]!;
    const notes = list.children.filter((node) => node.type === 'element').map(textOf);
    for (const [place, { url, title }] of hostile!.sources.entries()) {
      expect(notes[place]).toContain(url);
      expect(notes[place]).toContain(title);
    }
    expect(html).toMatch(
      /<a href="https:\/\/example\.dev\/second">the second<\/a><sup class="note"><a href="#hostile-text--note-2">2<\/a>/,
    );
    expect(new Set(notes).size).toBe(notes.length);
  });

  it('keeps hostile text as text', () => {
    const text = textOf(byId('hostile-text'));
    // It stands in the description alone, which is for search engines.
    const printed = hostileTexts.filter((hostile) => hostile !== "'single'");
    expect(printed.filter((hostile) => !text.includes(hostile.trim()))).toEqual([]);
    expect(html).not.toMatch(/<script|<!--/);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });
});

it('writes a text into a style as text', () => {
  expect(cssText('a "b" \\ </style>\n')).toBe('"a \\22 b\\22  \\5c  \\3c /style\\3e \\a "');
});
