import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { edited, otherSource } from '../unit/question/fixture.ts';
import { copiedProject } from '../projects/copied-project.ts';

const root = process.cwd();
const page = 'questions/mlops-fundamentals/first-question/';
let project: string;
let server: ChildProcess;
let address: string;
let printed = '';

beforeAll(async () => {
  project = copiedProject('preview');
  const content = join(project, 'src/content');
  // They name questions that this project does not have.
  const plans = ['study-plans', 'role-tracks', 'prerequisites'];
  for (const name of ['glossary', 'search-words', 'calculators', ...plans])
    rmSync(join(content, `${name}.yaml`), { force: true });
  rmSync(join(content, 'question-register.txt'), { force: true });
  writeFileSync(
    join(content, 'topics.yaml'),
    '- { slug: mlops-fundamentals, title: MLOps fundamentals, blurb: First steps., why: To hear. }\n',
  );
  const questions = join(content, 'docs/questions');
  rmSync(questions, { recursive: true });
  const folder = join(questions, 'mlops-fundamentals');
  cpSync(join(root, 'tests/fixtures/content'), folder, { recursive: true });
  writeFileSync(join(folder, 'second-question.mdx'), otherSource);
  writeFileSync(join(folder, 'first-question.mdx'), edited('  > There is no model yet.\n', ''));
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  server = spawn(process.execPath, [astro, 'dev', '--port', '0'], {
    cwd: project,
    // Vitest's own variables (MODE, BASE_URL, NODE_ENV) would be taken for the site's.
    env: { PATH: process.env['PATH'], ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  address = await new Promise<string>((resolve, reject) => {
    server.on('exit', () => {
      reject(new Error(printed));
    });
    const read = (data: Buffer) => {
      printed += data.toString();
      const [found] = /http:\/\/localhost:\d+\//.exec(printed) ?? [];
      if (found) resolve(found);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
  });
});

afterAll(() => {
  server.kill();
  rmSync(project, { recursive: true, force: true });
});

it('shows the page without what is wrong, and says in terminal and page what that is', async () => {
  const response = await fetch(`${address}${page}`);
  const html = await response.text();
  expect(response.status, printed).toBe(200);
  expect(html).toContain('data-problem="quiz-option-needs-reason"');
  expect(html).toContain('What a gate reads');
  const script = await (await fetch(`${address}@id/astro:scripts/page.js`)).text();
  expect(script).toContain('problem-banner');
  const problems: unknown = await (await fetch(`${address}__problems.json`)).json();
  expect(problems).toMatchObject([{ rule: 'quiz-option-needs-reason', page, line: 146 }]);
  expect(printed).toContain('1 error in the content');
});

/** What the preview shows of the page once its check has seen this source. */
async function shown(source: string): Promise<{ status: number; text: string }> {
  const file = join(project, 'src/content/docs', page.replace(/\/$/, '.mdx'));
  writeFileSync(file, source);
  await expect
    .poll(async () => (await fetch(`${address}__problems.json`)).text(), { timeout: 60_000 })
    .toMatch(/mdx-syntax|diagram-draws|front-matter/);
  let found = { status: 0, text: '' };
  await expect
    .poll(
      async () => {
        const response = await fetch(address + page);
        found = { status: response.status, text: await response.text() };
        return found.text;
      },
      { timeout: 60_000 },
    )
    .toMatch(/cannot be (shown|drawn)/);
  return found;
}

it.each([
  [
    'a tag that is not closed',
    edited('## Common mistakes', '<b>\n\n## Common mistakes'),
    'The HTML tag',
  ],
  [
    'a diagram that cannot be drawn',
    edited('digraph {', 'digraph { a -> -> b;'),
    'cannot be drawn',
  ],
])('shows a page with %s, and why that is left out', async (_name, source, words) => {
  const { status, text } = await shown(source);
  expect(status).toBe(200);
  expect(text.includes(words)).toBe(true);
  expect(/<h1[^>]*>\s*What does a gate/.test(text)).toBe(true);
});
