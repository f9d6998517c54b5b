import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readPageFile } from '../../../src/bank/document-reader.ts';
import { filesBelow } from '../../../src/bank/files-below.ts';
import { reportInto, type Problem } from '../../../src/question/problem.ts';
import { firstFile, secondFile } from '../question/fixture.ts';
import { removeProject, writeProject } from '../checks/broken-pages/project.ts';

const folder = 'src/content/docs/questions/closed-topic';
let root: string;
beforeEach(() => {
  root = writeProject();
  mkdirSync(join(root, folder));
});
afterEach(() => {
  removeProject(root);
});

it('a folder that nobody may list is named, and the others are read', () => {
  // Whoever runs this as root may list every folder.
  const { files, closed } = filesBelow(root, 'src/content/docs', (path) => {
    if (path.endsWith('closed-topic')) throw Object.assign(new Error(), { code: 'EACCES' });
    return readdirSync(path, { withFileTypes: true });
  });
  expect(files).toEqual(expect.arrayContaining([firstFile, secondFile]));
  expect(closed).toEqual([folder]);
  const problems: Problem[] = [];
  expect(readPageFile(root, folder, reportInto(problems, folder))).toBeUndefined();
  expect(problems).toMatchObject([{ file: folder, rule: 'file-readable' }]);
});

it('a folder that is not there has no files', () => {
  expect(filesBelow(root, 'src/content/nowhere')).toEqual({ files: [], closed: [] });
});
