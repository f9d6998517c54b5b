import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { itemRegisterFile } from '../../../src/bank/item-register.ts';
import { edited, firstFile, goodSource } from '../question/fixture.ts';

let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'handbook-fix-'));
  mkdirSync(join(project, dirname(firstFile)), { recursive: true });
  cpSync('src/content/topics.yaml', join(project, 'src/content/topics.yaml'));
});

afterAll(() => {
  rmSync(project, { recursive: true });
});

function fix(...files: string[]) {
  return spawnSync(process.execPath, [resolve('scripts/fix.ts'), ...files], {
    cwd: project,
    encoding: 'utf8',
  });
}

it('changes no byte of a page that is not UTF-8, and says how it is saved', () => {
  const bytes = Buffer.from(edited('<KeyPoints>\n\n', '<KeyPoints>\n\xe9\r\n'), 'latin1');
  writeFileSync(join(project, firstFile), bytes);
  const { status, stderr } = fix(firstFile);
  expect(readFileSync(join(project, firstFile))).toEqual(bytes);
  expect(stderr).toMatch(/first-question\.mdx:\d+:1 {2}file-encoding\n.*not UTF-8/);
  expect(status).toBe(1);
});

it('says of a file that is no page what check:content says', () => {
  const { status, stderr } = fix('src/content/docs/questions/gone.mdx', 'src/content/topics.yaml');
  expect(stderr).toBe(
    'src/content/docs/questions/gone.mdx is no page: there is nothing to mend.\nsrc/content/topics.yaml is no page: there is nothing to mend.\n',
  );
  expect(status).toBe(1);
});

it('registers the items of the page that it mends', () => {
  writeFileSync(join(project, itemRegisterFile), '');
  writeFileSync(join(project, firstFile), goodSource);
  expect(fix(firstFile)).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(join(project, itemRegisterFile), 'utf8')).toMatch(
    /^first-question#first-gate$/m,
  );
});
