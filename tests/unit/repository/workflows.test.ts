import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Record<string, string>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = '.github/workflows/';
const workflows = readdirSync(folder).map((name) => {
  const source = readFileSync(`${folder}${name}`, 'utf8');
  return { name, source, workflow: parse(source) as Workflow };
});

describe.each(workflows)('$name', ({ source, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('pins each action by its full commit, and names the version', () => {
    const uses = [...source.matchAll(/uses: (.*)/g)].map(([, value = '']) => value);
    expect(uses).toHaveLength(steps.filter((step) => step.uses).length);
    for (const value of uses)
      expect(value).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('gives its token nothing, and each job what it needs', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) expect(Object.keys(job.permissions ?? {})).not.toEqual([]);
  });

  it('runs no foreign code with secrets, and nothing that a stranger named', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
    if ('pull_request' in workflow.on) {
      expect(source).not.toMatch(/\$\{\{\s*secrets/);
      for (const job of jobs) expect(Object.values(job.permissions ?? {})).toEqual(['read']);
    }
  });

  it('leaves no token behind in a checkout', () => {
    const checkouts = steps.filter((step) => step.uses?.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
  });
});

it('lets the deploy job alone write pages', () => {
  const writers = workflows.flatMap(({ name, workflow }) =>
    Object.entries(workflow.jobs)
      .filter(
        ([, { permissions = {} }]) => permissions['pages'] === 'write' || 'id-token' in permissions,
      )
      .map(([job]) => `${name} ${job}`),
  );
  expect(writers).toEqual(['pages.yml deploy']);
});

it('reads content before any script of a package has run', () => {
  const check = workflows.find(({ name }) => name === 'check.yml');
  const runs = check?.workflow.jobs['content']?.steps.flatMap(({ run }) => run ?? []);
  expect(runs).toEqual([
    'npm ci --ignore-scripts',
    'npm run --silent check:content -- --format github',
  ]);
});

it('runs each layer of the suite that a contributor runs, side by side', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  expect(scripts['test']).toBe('run-p --aggregate-output test:source test:built');
  const layers = [
    ...`${scripts['test:source']} && ${scripts['test:built']}`.matchAll(/npm run (\S+)/g),
  ].map(([, name]) => name);
  const check = workflows.find(({ name }) => name === 'check.yml');
  const matrix = check?.workflow.jobs['test']?.strategy?.matrix['layer'] ?? [];
  expect(layers).toContain('test:site');
  expect(matrix).toEqual(expect.arrayContaining(layers.filter((name) => name !== 'build')));
  expect(matrix.filter((name) => !scripts[name])).toEqual([]);
});

it('asks a pull request for at most ten lines', () => {
  const lines = readFileSync('.github/PULL_REQUEST_TEMPLATE.md', 'utf8').trim().split('\n');
  expect(lines.length).toBeLessThanOrEqual(10);
});

it('has an owner for what guards readers', () => {
  const owners = readFileSync('.github/CODEOWNERS', 'utf8');
  const guarded = [
    '.github',
    'package-lock.json',
    '.npmrc',
    'src/question/mdx',
    'src/security',
    'src/offline',
  ];
  expect(guarded.filter((path) => !new RegExp(`^/${path}/?\\s+@`, 'm').test(owners))).toEqual([]);
  const named = [...owners.matchAll(/^\/(\S+)/gm)].map(([, path = '']) => path);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
