import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkAll } from '../../../src/checks/check-files.ts';
import { edited, firstFile } from '../question/fixture.ts';
import { removeProject, writeProject } from './broken-pages/project.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

let root: string;
beforeEach(() => {
  root = writeProject();
});
afterEach(() => {
  vi.useRealTimers();
  removeProject(root);
});

it('a clock that is years late is one fault, and not one of each date', () => {
  vi.useFakeTimers({ now: new Date('1979-06-01T12:00:00Z'), toFake: ['Date'] });
  const { problems } = checkAll(root);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'src/content', severity: 'error' });
  expect(problems[0]?.message).toContain('The clock of this machine says 1979-06-01');
});

it('a page with a date to come is a fault of the page', () => {
  writeFileSync(join(root, firstFile), edited('reviewed: 2026-11-01', 'reviewed: 2099-01-01'));
  expect(checkAll(root).problems).toMatchObject([
    { file: firstFile, rule: 'reviewed-not-in-future' },
  ]);
});
