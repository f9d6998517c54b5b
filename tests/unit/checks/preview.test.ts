import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { expect, it } from 'vitest';
import { VFile } from 'vfile';
import {
  pagePathOf,
  problemsAt,
  type PageProblem,
} from '../../../src/checks/preview/page-problems.ts';
import { formatProblems } from '../../../src/checks/formats.ts';
import { remarkQuestionBlocks } from '../../../src/question/remark-question-blocks.ts';
import { parseMdx } from '../../../src/question/mdx/parse-mdx.ts';
import { edited, firstFile } from '../question/fixture.ts';

function pageOf(source: string, isPreview: boolean): string {
  const tree = parseMdx(source, (_at, rule) => {
    throw new Error(rule);
  }) as Root;
  const file = new VFile({ value: source, path: `/project/${firstFile}` });
  remarkQuestionBlocks({ base: '/', isPreview: () => isPreview, format: formatProblems })(
    tree,
    file,
  );
  return toHtml(toHast(tree));
}

const here = '{/* A comment for the next author. */}';
const noReason = edited('  > There is no model yet.\n', '');

it.each([
  ['code', edited(here, 'Before {process.env.HOME} after.'), 'code-not-allowed'],
  ['a tag', edited(here, '<script>alert(1)</script>'), 'tag-unknown'],
  ['a quiz without a reason', noReason, 'quiz-option-needs-reason'],
])('the preview leaves out %s, says why, and shows the rest', (_, source, rule) => {
  const html = pageOf(source, true);
  expect(html).toContain(`data-problem="${rule}"`);
  expect(html).not.toMatch(/process\.env|alert\(1\)|<script/);
  expect(html).toContain('What a gate reads');
  expect(html).toContain('id="gate-record"');
});

it('a build refuses the whole page', () => {
  expect(() => pageOf(noReason, false)).toThrow('quiz-option-needs-reason');
});

it('the banner shows the problems of its page, and names other files that have errors', () => {
  const problem = (page: string, severity: PageProblem['severity']) =>
    ({ page, severity, file: `${page}.mdx` }) as PageProblem;
  const problems = [
    problem('a/', 'warning'),
    problem('b/', 'error'),
    problem('b/', 'error'),
    problem('c/', 'warning'),
  ];
  expect(problemsAt(problems, '/base/a/', '/base/')).toEqual({
    here: [problems[0]],
    elsewhere: ['b/.mdx'],
  });
});

it.each([
  [
    'src/content/docs/questions/pipelines/first-question.mdx',
    'questions/pipelines/first-question/',
  ],
  ['src/content/docs/guides/start.mdx', 'guides/start/'],
  ['src/content/glossary.yaml', 'glossary/'],
  ['src/content/study-plans.yaml', 'study-plans/'],
])('what is wrong with %s is said at /%s', (file, page) => {
  expect(pagePathOf(file)).toBe(page);
});
