import { expect, it } from 'vitest';
import { formatProblems } from '../../../src/checks/formats.ts';
import { rulePage } from '../../../src/checks/rule-page.ts';
import { problemAt } from '../../../src/question/problem.ts';

const problem = (line: number, rule: string, message: string, file = 'src/a.mdx') =>
  problemAt(
    file,
    { line, column: 1 },
    { rule, severity: 'error', message, remedy: `Mend ${rule}.` },
  );

it('says once what to write where one thing is to do in places that follow each other', () => {
  const problems = [
    problem(1, 'no-filler', 'One.'),
    problem(2, 'no-placeholder', 'Two.'),
    problem(3, 'no-placeholder', 'Three.'),
    problem(4, 'no-placeholder', 'Four.', 'src/b.mdx'),
  ];
  const end = (rule: string) => `    Mend ${rule}.\n    ${rulePage(rule)}\n`;
  expect(formatProblems(problems)).toBe(
    [
      `src/a.mdx:1:1  no-filler\n    One.\n${end('no-filler')}`,
      'src/a.mdx:2:1  no-placeholder\n    Two.',
      `src/a.mdx:3:1  no-placeholder\n    Three.\n${end('no-placeholder')}`,
      `src/b.mdx:4:1  no-placeholder\n    Four.\n${end('no-placeholder')}`,
      '4 errors in the content, 3 of them no-placeholder.',
    ].join('\n'),
  );
});

it('says what most of a few is of', () => {
  expect(formatProblems([problem(1, 'no-filler', 'One.')])).toMatch(/\n1 error in the content\.$/);
});
