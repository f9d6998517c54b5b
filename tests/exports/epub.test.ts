import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { epubBook } from '../../src/exports/epub/book.ts';
import { hostileSource } from '../unit/exports/hostile-source.ts';

const program = '/usr/share/java/epubcheck.jar';
const needed = `EPUBCheck was not found for the tests. Install it, e.g. "apt-get install epubcheck"; as root on Debian or Ubuntu the
tests do so themselves.`;

/** What EPUBCheck says of a book. */
function checked(book: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-epub-'));
  try {
    const file = join(folder, 'book.epub');
    writeFileSync(file, book);
    const { stdout, stderr } = spawnSync('java', ['-jar', program, file], { encoding: 'utf8' });
    return `${stdout}${stderr}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

beforeAll(() => {
  if (existsSync(program)) return;
  const install = () => spawnSync('apt-get', ['install', '-y', 'epubcheck']).status === 0;
  if (!install()) {
    // The lists may be missing or name versions that are gone.
    spawnSync('apt-get', ['update']);
    install();
  }
  if (!existsSync(program)) throw new Error(needed);
}, 300_000);

it('EPUBCheck finds nothing wrong with a book, hostile text and all', () => {
  expect(checked(epubBook(hostileSource))).toContain('0 fatals / 0 errors / 0 warnings');
});

it('EPUBCheck would find a mistake', () => {
  const site = { ...hostileSource.site, name: '' };
  expect(checked(epubBook({ ...hostileSource, site }))).toMatch(/FATAL|ERROR/);
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
