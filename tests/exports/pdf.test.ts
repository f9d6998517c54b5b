import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bookPdf } from '../../scripts/book-pdf.ts';
import { startServer, type RunningServer } from '../../scripts/static-server.ts';
import { bookPage } from '../../src/exports/book/book-page.ts';
import { hostileSource } from '../unit/exports/hostile-source.ts';
import { findPoppler, readPdf, type ReadPdf } from './poppler-program.ts';

const { questions } = hostileSource.bank;
const folder = mkdtempSync(join(tmpdir(), 'handbook-book-'));
let server: RunningServer;
let pdf: ReadPdf;
let pages: string[];

beforeAll(async () => {
  findPoppler();
  mkdirSync(join(folder, 'book'));
  writeFileSync(join(folder, 'book/index.html'), bookPage(hostileSource));
  server = await startServer({ root: folder, base: '/' });
  pdf = readPdf(await bookPdf(`${server.url}book/`));
  pages = pdf.say('pdftotext', '-layout').split('\f').slice(0, -1);
}, 900_000);

afterAll(async () => {
  pdf.done();
  await server.stop();
  rmSync(folder, { recursive: true });
});

it('is a tagged PDF of A4 pages, none of them empty', () => {
  const facts = pdf.say('pdfinfo');
  expect(facts).toMatch(/Tagged: +yes/);
  expect(facts).toMatch(/Page size: +59\d\.\d+ x 84\d\.\d+ pts \(A4\)/);
  expect(facts).toContain(`Pages:           ${pages.length}`);
  expect(pages.length).toBeGreaterThan(4);
  expect(pages.filter((page) => page.trim().split(/\s+/).length < 3)).toEqual([]);
});

it('embeds every font', () => {
  const fonts = pdf.say('pdffonts').trimEnd().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font.trim().split(/\s+/).at(-5), font).toBe('yes');
});

it('has an outline with each topic and question', () => {
  const outline = /<outline>[^]*<\/outline>/.exec(pdf.say('pdftohtml', '-xml', '-i'))?.[0] ?? '';
  const entries = [...outline.matchAll(/<item page="(\d+)">(.*?)<\/item>/g)];
  expect(entries.length).toBeGreaterThan(questions.length + 2);
  const text = outline.replaceAll(/&(quot|#34);/g, '"').replaceAll('&amp;', '&');
  for (const { title } of questions) {
    expect(text).toContain(title.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
  }
});

it('says in its contents on which page a question stands, and has that number at the foot of it', () => {
  const places = new Map(
    [...pdf.say('pdfinfo', '-dests').matchAll(/^ *(\d+) .*"([^"]+)"$/gm)].map(
      ([, page, name]) => [name, Number(page)] as const,
    ),
  );
  const contents = pages[1] ?? '';
  for (const { slug } of questions) {
    const page = places.get(slug);
    expect(page, slug).toBeGreaterThan(2);
    expect(contents).toMatch(new RegExp(`\\s${page}\\n`));
    expect(pages[page! - 1]?.trimEnd().split('\n').at(-1)?.trim()).toBe(String(page));
  }
  expect(contents).not.toContain('000');
});

it('has links that lead to its own pages, and to the addresses of the sources', () => {
  const addresses = pdf.say('pdfinfo', '-url');
  for (const { url } of questions.flatMap(({ sources }) => sources)) {
    expect(addresses).toContain(url);
  }
  expect(addresses).not.toContain('localhost');
});

it('shows hostile text as text', () => {
  const text = pages.join('\n');
  for (const wanted of ['</script>', ']]>', '<!--', '=1+1', '"quoted"', 'a | pipe'])
    expect(text).toContain(wanted);
});

it('cuts nothing off at the right edge', () => {
  const words = pdf.say('pdftotext', '-bbox');
  const ends = [...words.matchAll(/xMax="([\d.]+)"/g)].map(([, end]) => Number(end));
  expect(ends.length).toBeGreaterThan(100);
  expect(Math.max(...ends)).toBeLessThan(595 - 40);
});

it('says what to install where it cannot install anything itself', () => {
  expect(() => {
    findPoppler({ PATH: '/nowhere' }, false);
  }).toThrow(/apt-get\s+install poppler-utils/);
});
