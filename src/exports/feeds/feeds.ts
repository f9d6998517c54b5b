import type { Export, ExportSource } from '../export.ts';
import { licence } from '../licence.ts';
import { feedEntries, midnight, type FeedEntry } from './feed-entries.ts';
import { feeds as words } from '#strings/exports.ts';
import { language } from '#strings/language.ts';

/** New and changed questions as Atom (RFC 4287). */
export const atomFeed: Export = {
  id: 'atom',
  ...words.atom,
  path: 'atom.xml',
  files: (source) => [{ path: 'atom.xml', body: atomText(source, feedEntries(source)) }],
};

/** New and changed questions as JSON Feed 1.1. */
export const jsonFeed: Export = {
  id: 'json-feed',
  ...words.json,
  path: 'feed.json',
  files: (source) => [{ path: 'feed.json', body: jsonText(source, feedEntries(source)) }],
};

function atomText({ site, date }: ExportSource, entries: readonly FeedEntry[]): string {
  const { name, description, published } = site;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    tag('id', published),
    tag('title', name),
    tag('subtitle', description),
    tag('updated', entries[0]?.updated ?? midnight(date)),
    `<author>${tag('name', name)}</author>`,
    tag('rights', `${licence.name}, ${licence.url}`),
    `<link rel="self" type="application/atom+xml" href="${escaped(`${published}atom.xml`)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(published)}"/>`,
    ...entries.map(atomEntry),
    '</feed>',
    '',
  ].join('\n');
}

function atomEntry(entry: FeedEntry): string {
  const { id, url, title, summary, html, tags, published, updated } = entry;
  return [
    '<entry>',
    tag('id', id),
    tag('title', title),
    `<link rel="alternate" type="text/html" href="${escaped(url)}"/>`,
    tag('published', published),
    tag('updated', updated),
    ...tags.map((name) => `<category term="${escaped(name)}"/>`),
    tag('summary', summary),
    `<content type="html">${escaped(html)}</content>`,
    '</entry>',
  ].join('\n');
}

function tag(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

/** `>` too: `]]>` may not stand in the text of XML. */
function escaped(text: string): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

function jsonText({ site }: ExportSource, entries: readonly FeedEntry[]): string {
  const { name, description, published } = site;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: name,
    home_page_url: published,
    feed_url: `${published}feed.json`,
    description,
    language,
    authors: [{ name, url: published }],
    items: entries.map((entry) => ({
      ...{ id: entry.id, url: entry.url, title: entry.title, summary: entry.summary },
      content_html: entry.html,
      ...{ date_published: entry.published, date_modified: entry.updated, tags: entry.tags },
    })),
  };
  return `${JSON.stringify(feed).replaceAll('<', '\\u003c')}\n`;
}
