import { test as base, expect, type Page } from '@playwright/test';

/** What a test may expect to go wrong; all else fails it. */
export interface SiteOptions {
  /** Console messages, page errors and failed requests that belong to the test. */
  expectedTrouble: RegExp;
}

/** Playwright's test, on the built site, which fails on console messages, errors, and requests to elsewhere. */
// Said by Playwright where a test does not allow service workers; the offline copy then says that it failed.
const blockedWorker = /Service Worker registration blocked by Playwright/;

export const test = base.extend<SiteOptions & { watched: undefined }>({
  expectedTrouble: [/(?!)/, { option: true }],
  watched: [
    async ({ context, expectedTrouble, baseURL }, use) => {
      const trouble: string[] = [];
      const host = new URL(baseURL ?? '').hostname;
      const watch = (page: Page) => {
        page.on('console', (message) => {
          if (['error', 'warning'].includes(message.type())) {
            trouble.push(`${message.type()}: ${message.text()} at ${page.url()}`);
          }
        });
        page.on('pageerror', (error) => trouble.push(`error: ${error.message} at ${page.url()}`));
      };
      for (const page of context.pages()) watch(page);
      context.on('page', watch);
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^https?:$/.test(url.protocol) && url.hostname !== host) {
          trouble.push(`foreign request: ${request.url()}`);
        }
      });
      await use(undefined);
      expect(
        trouble.filter(
          (text) => ![blockedWorker, expectedTrouble].some((pattern) => pattern.test(text)),
        ),
        'the page logged nothing and asked nothing from elsewhere',
      ).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
