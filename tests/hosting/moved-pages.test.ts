import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goodSource } from '../unit/question/fixture.ts';
import { copiedProject, withoutContent } from '../projects/copied-project.ts';
import { startNginx } from './nginx-server.ts';

/** A copy of the project whose content is two pages, of which one has moved twice, at first out of a topic that is gone. */
let project: string;
const root = process.cwd();
const moves = {
  'pipelines/old-question': 'pipelines/older-question',
  'pipelines/older-question': 'pipelines/first-question',
  'old-question#x': 'first-question#first-gate',
  'plumbing/oldest-question': 'pipelines/old-question',
};

beforeAll(() => {
  project = copiedProject('moved');
  const content = withoutContent(project);
  const folder = join(content, 'docs/questions/pipelines');
  cpSync(join(root, 'tests/fixtures/content'), folder, { recursive: true });
  writeFileSync(join(folder, 'first-question.mdx'), goodSource);
  writeFileSync(
    join(content, 'topics.yaml'),
    '- { slug: pipelines, title: Pipelines, blurb: About pipelines., why: To hear. }\n',
  );
  writeFileSync(join(content, 'words.txt'), '');
  writeMoves(moves);
});

afterAll(() => {
  rmSync(project, { recursive: true });
});

function writeMoves(written: object): void {
  writeFileSync(join(project, 'src/content/moved-questions.json'), JSON.stringify(written));
}

function build(environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
    {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...environment },
    },
  );
  return { status, output: `${stdout}${stderr}` };
}

/** The address that the function of CloudFront asks the bucket for. */
const fileAskedFor = new Function(
  'uri',
  `${readFileSync('src/hosting/cloudfront/viewer-request.js', 'utf8')}
  return handler({ request: { uri, querystring: {} } }).uri;`,
) as (uri: string) => string;

const inDist = (path: string) => join(project, 'dist', path);

describe.each(['/', '/team/handbook/'])('below %s', (base) => {
  beforeAll(() => {
    const { status, output } = build({
      BASE_PATH: base,
      SITE_URL: 'https://handbook.example.org',
    });
    expect(status, output).toBe(0);
  }, 300_000);

  it.each(['old-question', 'older-question'])('%s leads to the last page', (old) => {
    const html = readFileSync(inDist(`questions/pipelines/${old}/index.html`), 'utf8');
    const to = `${base}questions/pipelines/first-question/`;
    expect(html).toContain(`<meta http-equiv="refresh" content="0;url=${to}">`);
    expect(html).toContain(`<link rel="canonical" href="https://handbook.example.org${to}">`);
    expect(html).toContain(`<a href="${to}">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toMatch(
      /^<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none';/,
    );
    expect(existsSync(inDist('questions/pipelines/first-question/index.html'))).toBe(true);
  });

  it('other forms of it are at their old addresses too, for hosts that cannot send on', () => {
    for (const [from, to] of [
      ['questions/pipelines/old-question.md', 'questions/pipelines/first-question.md'],
      ['api/v1/questions/old-question.json', 'api/v1/questions/first-question.json'],
      ['share/old-question.png', 'share/first-question.png'],
    ] as const) {
      expect(readFileSync(inDist(from)).equals(readFileSync(inDist(to))), from).toBe(true);
      // What a bucket is asked for by the function of CloudFront: a file's own name.
      expect(fileAskedFor(`${base}${from}`)).toBe(`${base}${from}`);
    }
    expect(fileAskedFor(`${base}questions/pipelines/old-question/`)).toBe(
      `${base}questions/pipelines/old-question/index.html`,
    );
  });

  it('a topic that has no page any more leads to where its questions are', () => {
    const html = readFileSync(inDist('questions/plumbing/index.html'), 'utf8');
    expect(html).toContain(`<a href="${base}questions/pipelines/">`);
    expect(existsSync(inDist('questions/plumbing.md'))).toBe(false);
    expect(readFileSync(inDist('compare/plumbing/index.html'), 'utf8')).toContain(
      `<a href="${base}compare/">`,
    );
  });

  it('readers load where it leads, and nothing of how', () => {
    const scripts = readdirSync(inDist('_astro'))
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(inDist(`_astro/${name}`), 'utf8'))
      .filter((code) => code.includes('older-question'));
    // That of every page, and the worker that reads backups.
    expect(scripts).toHaveLength(2);
    for (const code of scripts) {
      expect(code).toMatch(/older-question["'`]: ?["'`]first-question/);
      expect(code).not.toContain('pipelines/');
    }
  });

  it('is saved for reading offline, and is in no list of pages', () => {
    const { entries } = JSON.parse(readFileSync(inDist('offline-manifest.json'), 'utf8')) as {
      entries: [string][];
    };
    const saved = entries.map(([url]) => url);
    expect(saved).toContain('questions/pipelines/old-question/');
    expect(saved.filter((url) => url.startsWith('_redirects'))).toEqual([]);
    expect(readFileSync(inDist('sitemap-0.xml'), 'utf8')).not.toContain('old-question');
  });

  it('hosts that have rules get them, and nginx answers by them', async () => {
    const first = `${base}questions/pipelines/first-question/`;
    expect(readFileSync(inDist('_redirects'), 'utf8').split('\n')[0]).toBe(
      `${base}questions/pipelines/old-question/ ${first} 301`,
    );
    expect(readFileSync(inDist('_redirects.caddy'), 'utf8')).toContain(
      `redir ${base}questions/pipelines/old-question ${first} permanent\n`,
    );
    const nginx = await startNginx(base, (folder) => {
      cpSync(join(project, 'dist'), folder, { recursive: true });
    });
    const answers = [];
    for (const end of ['/', '', '/?a=b']) {
      const path = `${base}questions/pipelines/old-question${end}`;
      const { status, headers } = await nginx.get(path);
      answers.push([status, headers.location, headers['x-content-type-options']]);
    }
    const others = [];
    for (const path of [
      'questions/pipelines/old-question.md',
      'api/v1/questions/old-question.json',
      'share/old-question.png',
    ]) {
      const { status, headers } = await nginx.get(base + path);
      others.push([status, headers.location]);
    }
    await nginx.stop();
    expect(others).toEqual([
      [301, `${base}questions/pipelines/first-question.md`],
      [301, `${base}api/v1/questions/first-question.json`],
      [301, `${base}share/first-question.png`],
    ]);
    expect(answers).toEqual([
      [301, first, 'nosniff'],
      [301, first, 'nosniff'],
      [301, `${first}?a=b`, 'nosniff'],
    ]);
  });
});

// The forms that are refused are those of `tests/unit/bank/moved-questions.test.ts`.
it.each([
  [
    'a way out of the folder',
    '{"../../../elsewhere/page": "pipelines/first-question"}',
    'moved-form',
  ],
  ['no JSON', '{', 'data-yaml'],
])('%s among the moves stops the build before anything is written', (_, written, rule) => {
  writeFileSync(join(project, 'dist/mark'), 'good');
  writeFileSync(join(project, 'src/content/moved-questions.json'), written);
  const { status, output } = build();
  expect(status, output).toBe(1);
  expect(output).toContain(`src/content/moved-questions.json:1:2  ${rule}`);
  expect(output).not.toMatch(/^\s+at |node_modules|Stack trace/m);
  expect(readFileSync(join(project, 'dist/mark'), 'utf8')).toBe('good');
  expect(existsSync(join(project, '../elsewhere'))).toBe(false);
});

it('a build that fails half way leaves the old dist whole', () => {
  writeMoves(moves);
  mkdirSync(join(project, 'dist'), { recursive: true });
  writeFileSync(join(project, 'dist/mark'), 'good');
  const before = readdirSync(join(project, 'dist'));
  const page = join(project, 'src/pages/offline.astro');
  const source = readFileSync(page, 'utf8');
  writeFileSync(page, source.replace(/^---\n/, "---\nthrow new Error('half way');\n"));
  const { status, output } = build();
  writeFileSync(page, source);
  expect(output).toContain('half way');
  expect(status).toBe(1);
  expect(readFileSync(join(project, 'dist/mark'), 'utf8')).toBe('good');
  expect(readdirSync(join(project, 'dist'))).toEqual(before);
});
