import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it } from 'vitest';
import { atomFeed, jsonFeed } from '../../../src/exports/feeds/feeds.ts';
import { hostileQuestion, hostileSource } from './hostile-source.ts';

let atom: string;
let json: string;

beforeAll(async () => {
  const [first] = await atomFeed.files(hostileSource);
  const [second] = await jsonFeed.files(hostileSource);
  atom = String(first?.body);
  json = String(second?.body);
});

const hostileUrl = 'https://a.example/x/questions/pipelines/hostile-text/';

describe('the Atom feed', () => {
  it('is XML without a fault', () => {
    expect(XMLValidator.validate(atom)).toBe(true);
    expect(atom).not.toMatch(/<!--|]]>|<script/);
  });

  it('is read by a feed reader: the last changed first, with both of its days', () => {
    const feed = parseAtomFeed(atom);
    expect(feed).toMatchObject({
      id: 'https://a.example/x/',
      title: { value: hostileSource.site.name },
      updated: '2026-11-03T00:00:00Z',
      authors: [{ name: hostileSource.site.name }],
    });
    expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(
      'https://a.example/x/atom.xml',
    );
    expect(
      feed.entries?.map(({ id, title, published, updated }) => [
        ...[id, title?.value, published, updated],
      ]),
    ).toEqual([
      [hostileUrl, hostileQuestion.title, '2026-10-01T00:00:00Z', '2026-11-03T00:00:00Z'],
      [
        'https://a.example/x/questions/pipelines/first-question/',
        'What does a gate in a training pipeline decide?',
        ...['2026-11-02T00:00:00Z', '2026-11-02T00:00:00Z'],
      ],
    ]);
  });

  it('has what RFC 4287 demands of each entry', () => {
    for (const entry of parseAtomFeed(atom).entries ?? []) {
      expect(entry.id).toMatch(/^https:\/\//);
      expect(entry.title?.value).toBeTruthy();
      expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(entry.links?.some(({ rel, href }) => rel === 'alternate' && href === entry.id)).toBe(
        true,
      );
    }
  });

  it('shows hostile text as text', () => {
    const [entry] = parseAtomFeed(atom).entries ?? [];
    expect(entry?.summary?.value).toBe(hostileQuestion.description);
    const tree = fromHtml(entry?.content?.value ?? '', { fragment: true });
    const tags = new Set<string>();
    let text = '';
    visit(tree, (node) => {
      if (node.type === 'element') tags.add(node.tagName);
      if (node.type === 'text') text += node.value;
      expect(node.type).not.toBe('comment');
    });
    expect([...tags].sort()).toEqual(['a', 'code', 'h2', 'li', 'p', 'ul']);
    expect(text).toContain('Text such as </script>, ]]>, <!-- and "quotes" stays text');
    expect(text).toContain('Last change: End </script>, ]]> & "quotes"');
  });
});

describe('the JSON Feed', () => {
  it('is read by a feed reader and says the same', () => {
    const feed = parseJsonFeed(JSON.parse(json));
    expect(feed).toMatchObject({
      title: hostileSource.site.name,
      feed_url: 'https://a.example/x/feed.json',
    });
    const entries = parseAtomFeed(atom).entries ?? [];
    expect(feed.items?.map((item) => [item.id, item.title, item.content_html])).toEqual(
      entries.map((entry) => [entry.id, entry.title?.value, entry.content?.value]),
    );
    expect((JSON.parse(json) as { version: string }).version).toBe(
      'https://jsonfeed.org/version/1.1',
    );
  });
});

it('a question that moved keeps its id, by which readers know what they have read, and links to where it is', async () => {
  const renamedPages = {
    'old/first-name': 'pipelines/hostile-text',
    'old/second-name': 'pipelines/hostile-text',
  };
  const [file] = await atomFeed.files({ ...hostileSource, renamedPages });
  const [entry, other] = parseAtomFeed(String(file?.body)).entries ?? [];
  expect(entry?.id).toBe('https://a.example/x/questions/old/first-name/');
  expect(entry?.links).toEqual([{ href: hostileUrl, rel: 'alternate', type: 'text/html' }]);
  expect(other?.id).toBe('https://a.example/x/questions/pipelines/first-question/');
  const [data] = await jsonFeed.files({ ...hostileSource, renamedPages });
  expect(parseJsonFeed(JSON.parse(String(data?.body))).items?.[0]).toMatchObject({
    id: entry?.id,
    url: hostileUrl,
  });
});

it('a question into which another went keeps the id that it had', async () => {
  const movedPages = { 'old/merged': 'pipelines/hostile-text' };
  const [file] = await atomFeed.files({ ...hostileSource, movedPages });
  const [entry] = parseAtomFeed(String(file?.body)).entries ?? [];
  expect(entry?.id).toBe(hostileUrl);
});

it('without a history there is an empty feed, which is whole', async () => {
  const [file] = await atomFeed.files({ ...hostileSource, histories: new Map() });
  expect(XMLValidator.validate(String(file?.body))).toBe(true);
  expect(parseAtomFeed(String(file?.body)).updated).toBe('2026-11-03T00:00:00Z');
});
