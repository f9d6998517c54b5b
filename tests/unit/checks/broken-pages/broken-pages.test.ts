import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { BrokenPage } from './broken-page.ts';
import { blockPages } from './blocks.ts';
import { frontMatterPages } from './front-matter.ts';
import { markdownPages } from './markdown.ts';
import { messagesOf, removeProject, writeProject } from './project.ts';
import { pagesOfOtherSites } from './of-other-sites.ts';
import { quizPages } from './quizzes.ts';
import { togetherPages } from './together.ts';

let root: string;
beforeAll(() => {
  vi.setSystemTime('2026-11-25');
  root = writeProject();
});
afterAll(() => {
  vi.useRealTimers();
  removeProject(root);
});

const groups: [string, readonly BrokenPage[]][] = [
  ['front-matter', frontMatterPages],
  ['markdown', markdownPages],
  ['blocks', blockPages],
  ['quizzes', quizPages],
  ['together', togetherPages],
  ['of-other-sites', pagesOfOtherSites],
];

describe.each(groups)('%s', (name, pages) => {
  const found = new Map<string, readonly string[]>();

  it.each(pages)('%s: one message', (...page) => {
    found.set(page[0], messagesOf(root, page));
    expect(found.get(page[0])).toHaveLength(1);
  });

  it('says what was found and what to write', async () => {
    const text = pages.map((page) => {
      const messages = found.get(page[0]) ?? messagesOf(root, page);
      return `## ${page[0]}\n${messages.join('\n')}\n`;
    });
    await expect(text.join('\n')).toMatchFileSnapshot(
      fileURLToPath(new URL(`../../../fixtures/messages/${name}.txt`, import.meta.url)),
    );
  });
});
