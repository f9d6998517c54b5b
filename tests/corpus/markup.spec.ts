import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { fileOf, pages } from '../site/pages.ts';
import { expect, test } from '../site/site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The column beside the text, which has a heading, comes before it: two of the three lists of a page's parts are hidden.
    'heading-level': ['error', { minInitialRank: 'h2' }],
    'unique-landmark': 'off',
    // A form of a calculator answers while one types.
    'wcag/h32': 'off',
    // What they are is said where they are made, and axe looks at a page of each kind.
    'no-implicit-button-type': 'off',
    'no-redundant-aria-label': 'off',
    'prefer-native-element': 'off',
    // Written by Astro and Starlight, in ways that HTML allows.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'off',
    'no-raw-characters': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
  },
});

/** It puts `<div>`s into `<code>` and `<button>`, where HTML has none and browsers take them. */
const ofExpressiveCode = /figure > (?:pre > code|div > button) > div/;

test('every page is valid HTML', async () => {
  const found: Record<string, string[]> = {};
  for (const path of pages) {
    const html = readFileSync(fileOf(path), 'utf8');
    if (!/<\/html>\s*$/.test(html)) (found['what stands below the end'] ??= []).push(path);
    const report = await validator.validateString(html);
    for (const { messages } of report.results) {
      for (const { ruleId, message, selector } of messages) {
        if (ofExpressiveCode.test(selector ?? '')) continue;
        (found[`${ruleId}: ${message}`] ??= []).push(`${path} ${selector ?? ''}`);
      }
    }
  }
  const summary = Object.entries(found).map(
    ([what, where]) => `${what} (${where.length} times, e.g. ${where[0]})`,
  );
  expect(summary).toEqual([]);
});
