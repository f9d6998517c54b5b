import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { BrokenPage } from './broken-page.ts';
import { messagesOf, removeProject, writeProject } from './project.ts';

/** Each page has one fault and one message; all of them stand side by side in `tests/fixtures/messages`. */
export function oneMessageEach(group: string, pages: readonly BrokenPage[]): void {
  describe(group, () => {
    let root: string;
    const found = new Map<string, readonly string[]>();
    beforeAll(() => {
      vi.setSystemTime('2026-11-25');
      root = writeProject();
    });
    afterAll(() => {
      vi.useRealTimers();
      removeProject(root);
    });

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
        fileURLToPath(new URL(`../../../fixtures/messages/${group}.txt`, import.meta.url)),
      );
    });
  });
}
