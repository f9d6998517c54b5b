import { unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { epubBook } from '../../src/exports/epub/book.ts';
import { checkedBook, findEpubCheck } from './epubcheck-program.ts';
import { hostileSource } from '../unit/exports/hostile-source.ts';

/** Installing it may take some minutes. */
beforeAll(() => {
  findEpubCheck();
}, 700_000);

it('EPUBCheck finds nothing wrong with a book, hostile text and all', () => {
  expect(checkedBook(epubBook(hostileSource))).toContain('0 fatals / 0 errors / 0 warnings');
});

it('says what to install where it cannot install anything itself', () => {
  const elsewhere = { EPUBCHECK_JAR: '/nowhere/epubcheck.jar' };
  expect(() => findEpubCheck(elsewhere)).toThrow(/apt-get install epubcheck.*EPUBCHECK_JAR/s);
});

it('EPUBCheck would find a mistake', () => {
  const site = { ...hostileSource.site, name: '' };
  expect(checkedBook(epubBook({ ...hostileSource, site }))).toMatch(/FATAL|ERROR/);
});

it('holds hostile text as text, tables, drawings, and the answers at the end of a chapter', () => {
  const files = unzipSync(epubBook(hostileSource));
  const read = (name: string) => new TextDecoder().decode(files[`OEBPS/${name}`]);
  const hostile = read('question-hostile-text.xhtml');
  expect(hostile).not.toMatch(/<\/?script|<!--|<!\[CDATA/);
  for (const text of ['&#x3C;/script>', ']]&gt;', '&#x3C;!--', '=1+1', 'אבג'])
    expect(hostile).toContain(text);
  const first = read('question-first-question.xhtml');
  expect(first).toContain('<svg');
  expect(first).toContain('<th scope="row">Reads</th>');
  expect(first).toContain('href="question-second-question.xhtml#what-a-gate-reads"');
  expect(first.indexOf('id="answers"')).toBeGreaterThan(first.indexOf('id="gate-repair"'));
  expect(first.slice(0, first.indexOf('id="answers"'))).not.toContain(
    'Nothing else exists so far.',
  );
});
