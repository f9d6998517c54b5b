import { XMLValidator } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { Export } from '../../../src/exports/export.ts';
import { exports } from '../../../src/exports/exports.ts';
import { sizeInWords } from '../../../src/exports/listing.ts';
import { makeExports } from '../../../src/exports/make-exports.ts';
import { hostileSource } from './hostile-source.ts';

function form(id: string, path: string, ...others: string[]): Export {
  const files = [path, ...others].map((name) => ({ path: name, body: 'é' }));
  return { id, name: id, describe: 'A form.', path, files: () => files };
}

describe('makeExports', () => {
  it('tells of each form its size in bytes, its files and its date', async () => {
    const { files, made } = await makeExports([form('one', 'a/b.json', 'a/c.json')], hostileSource);
    expect(files.map(({ path }) => path)).toEqual(['a/b.json', 'a/c.json']);
    expect(made).toEqual([
      {
        ...{ id: 'one', name: 'one', describe: 'A form.', path: 'a/b.json' },
        ...{ bytes: 4, files: ['a/b.json', 'a/c.json'], date: '2026-11-03' },
      },
    ]);
  });

  it('takes a form that is a page of the site and writes no file', async () => {
    const page: Export = { ...form('page', 'book/'), files: () => [] };
    expect((await makeExports([page], hostileSource)).made[0]?.bytes).toBe(0);
  });

  it('refuses two forms that write one file', async () => {
    await expect(
      makeExports([form('one', 'a.json'), form('two', 'b.json', 'a.json')], hostileSource),
    ).rejects.toThrow('Both one and two write a.json');
  });

  it.each(['/etc/passwd', '../a', 'a/../b', 'a//b', 'a\\b', './a', ''])(
    'refuses the path "%s"',
    async (path) => {
      await expect(makeExports([form('one', path)], hostileSource)).rejects.toThrow('writes to');
    },
  );

  it('refuses a form that lacks what it promises', async () => {
    const wrong: Export = { ...form('one', 'a.json'), path: 'b.json' };
    await expect(makeExports([wrong], hostileSource)).rejects.toThrow('one has no file b.json');
  });
});

describe('all forms', () => {
  it('have ids of their own, and are made the same twice', async () => {
    expect(new Set(exports.map(({ id }) => id)).size).toBe(exports.length);
    const [first, second] = [
      await makeExports(exports, hostileSource),
      await makeExports(exports, hostileSource),
    ];
    expect(second).toEqual(first);
  });
});

describe('the hostile page in every form', () => {
  it('is markup of its own in none, and no comment, script or section ends or begins with it', async () => {
    const { files } = await makeExports(exports, hostileSource);
    const bodies = (ending: RegExp) =>
      files
        .filter(({ path }) => ending.test(path))
        .map(({ path, body }) => [path, String(body)] as const);
    const pages = bodies(/\.html$/);
    expect(pages.map(([path]) => path)).toEqual(
      expect.arrayContaining(['book/index.html', 'cheat-sheets/pipelines/index.html']),
    );
    for (const [path, body] of pages) {
      visit(fromHtml(body), (node) => {
        expect(node.type, path).not.toBe('comment');
        if (node.type === 'element') expect(node.tagName, path).not.toBe('script');
      });
    }
    for (const [path, body] of bodies(/\.(xml|atom)$/)) {
      expect(XMLValidator.validate(body), path).toBe(true);
      expect(body, path).not.toMatch(/<script|<!--|<!\[CDATA/);
    }
    for (const [, body] of bodies(/\.json$/)) JSON.parse(body);
    const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
    const texts = bodies(/\.md$|llms.*\.txt$/);
    expect(texts.length).toBeGreaterThan(5);
    for (const [path, body] of texts)
      visit(markdown.parse(body), (node) => {
        expect(node.type, path).not.toBe('html');
      });
  });

  it('stands in each form that has the text of questions', async () => {
    const textOf = (body: string | Uint8Array) => Buffer.from(body).toString();
    for (const form of exports) {
      const own = await form.files(hostileSource);
      const inArchive = own.flatMap(({ path, body }) =>
        /\.(zip|epub|apkg)$/.test(path) ? Object.values(unzipSync(Buffer.from(body))) : [],
      );
      const named = own.some(({ path }) => path.includes('hostile-text'));
      const said = [...own.map(({ body }) => body), ...inArchive].some((body) =>
        /hostile-text|To hear &(amp;|#x26;) to see/.test(textOf(body)),
      );
      // The skill tells where the data is, and holds none.
      expect([form.id, named || said]).toEqual([form.id, form.id !== 'skill']);
    }
  });
});

it('says sizes as browsers do', () => {
  expect([640, 12_345, 999_499, 999_500, 3_450_000].map(sizeInWords)).toEqual([
    '640 bytes',
    '12 kB',
    '999 kB',
    '1.0 MB',
    '3.5 MB',
  ]);
});

describe('questions that moved', () => {
  const source = {
    ...hostileSource,
    movedPages: {
      'old/old-name': 'pipelines/first-question',
      'old/second-question': 'pipelines/second-question',
    },
  };

  it('have their files at their old addresses too, for hosts without rules', async () => {
    const { files, made } = await makeExports(exports, source);
    const bodyOf = (path: string) => files.find((file) => file.path === path)?.body;
    const moved = [
      ['questions/old/old-name.md', 'questions/pipelines/first-question.md'],
      ['questions/old/second-question.md', 'questions/pipelines/second-question.md'],
      ['api/v1/questions/old-name.json', 'api/v1/questions/first-question.json'],
      ['share/old-name.png', 'share/first-question.png'],
    ] as const;
    for (const [from, to] of moved) {
      expect(bodyOf(to), to).toBeDefined();
      expect(bodyOf(from), from).toEqual(bodyOf(to));
      expect(made.flatMap((form) => form.files)).toContain(from);
    }
    expect(bodyOf('questions/old/old-name.md')).toContain(
      'https://a.example/x/questions/pipelines/first-question/',
    );
    const { files: others } = await makeExports(exports, hostileSource);
    expect(files.length - others.length).toBe(moved.length);
  });
});
