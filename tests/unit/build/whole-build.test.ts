import * as files from 'node:fs';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { exchange, wholeBuild } from '../../../src/build/whole-build.ts';

vi.mock('node:fs', async (load) => ({ ...(await load<typeof files>()) }));

let folder: string;
let last: string;
let next: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-build-'));
  last = join(folder, 'dist');
  next = join(folder, 'dist.next');
  write(next, { 'index.html': 'new', 'a/page.html': 'new' });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function write(root: string, texts: Record<string, string>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function expectNew(): void {
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(readdirSync(last, { recursive: true }).sort()).toEqual(['a', 'a/page.html', 'index.html']);
  expect(readFileSync(join(last, 'a/page.html'), 'utf8')).toBe('new');
}

/** Has the system refuse to move a folder. */
function refuseToMove(folder: string, code: string): void {
  const rename = files.renameSync;
  vi.spyOn(files, 'renameSync').mockImplementation((from, to) => {
    if (from === folder) throw Object.assign(new Error(code), { code });
    rename(from, to);
  });
}

/** The folder that a build of a project writes into until it is whole. */
function buildsIn(project: string): string {
  const updateConfig = vi.fn<(changed: { outDir: URL }) => void>();
  const setup = wholeBuild().begins.hooks['astro:config:setup'] as (options: unknown) => void;
  const config = { outDir: pathToFileURL(`${last}/`), root: pathToFileURL(`${project}/`) };
  setup({ command: 'build', config, updateConfig });
  rmSync(`${last}.lock`);
  return fileURLToPath(updateConfig.mock.calls[0]![0].outDir).replace(/\/$/, '');
}

it('a first build is there', () => {
  exchange(next, last);
  expectNew();
});

it('takes the place of the last one, and of what a killed build left', () => {
  write(last, { 'index.html': 'old', 'b/gone.html': 'old' });
  write(`${last}.old`, { 'index.html': 'older' });
  exchange(next, last);
  expectNew();
});

it('fills a folder that cannot be moved, as it is a mount', () => {
  write(last, { 'index.html': 'old', 'b/gone.html': 'old' });
  refuseToMove(last, 'EBUSY');
  exchange(next, last);
  expectNew();
});

it('fills a folder on another disk, to which a link leads', () => {
  write(last, { 'index.html': 'old', 'b/gone.html': 'old' });
  refuseToMove(next, 'EXDEV');
  exchange(next, last);
  expectNew();
});

it('leaves a folder on another disk as it was where the new build has no room', () => {
  write(last, { 'index.html': 'old' });
  refuseToMove(next, 'EXDEV');
  const full = { blocks: 9, bavail: 0, bsize: 4096 } as ReturnType<typeof files.statfsSync>;
  vi.spyOn(files, 'statfsSync').mockReturnValue(full);
  expect(() => exchange(next, last)).toThrow(
    `The build is done and lies in ${next}, and ${last} lacks 1 MB of room for it. It is as it was.`,
  );
  expect(readdirSync(last)).toEqual(['index.html']);
  expect(existsSync(join(next, 'a/page.html'))).toBe(true);
});

it('builds beside a link to the folder of the last build, and not where that leads', () => {
  write(join(folder, 'www'), { 'index.html': 'old' });
  symlinkSync('www', last);
  expect(buildsIn(folder)).toBe(next);
});

it('builds in the project where the folder is on another disk, and fills it there', () => {
  const project = join(folder, 'project');
  write(project, { 'package.json': '{}' });
  const stat = files.statSync;
  vi.spyOn(files, 'statSync').mockImplementation(((path: string, options: undefined) => ({
    ...stat(path, options),
    dev: path.startsWith(project) ? 1 : 2,
  })) as typeof files.statSync);
  expect(buildsIn(project)).toBe(join(project, '.astro/dist.next'));
  vi.restoreAllMocks();
  refuseToMove(next, 'EXDEV');
  exchange(next, last);
  rmSync(project, { recursive: true });
  expectNew();
});

it('a disk that is full is said, and the last build stays', () => {
  write(last, { 'index.html': 'old' });
  vi.spyOn(files, 'renameSync').mockImplementation(() => {
    throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  });
  expect(() => exchange(next, last)).toThrow('full');
  expect(readFileSync(join(last, 'index.html'), 'utf8')).toBe('old');
});

it('a new build that cannot be moved in leaves the last one where it was', () => {
  write(last, { 'index.html': 'old' });
  refuseToMove(next, 'ENOSPC');
  expect(() => exchange(next, last)).toThrow('ENOSPC');
  expect(readFileSync(join(last, 'index.html'), 'utf8')).toBe('old');
});

it('a last build that a killed exchange left aside is replaced, and never lost before', () => {
  write(`${last}.old`, { 'index.html': 'old' });
  const remove = files.rmSync;
  vi.spyOn(files, 'rmSync').mockImplementation((path, options) => {
    if (path === `${last}.old`) expect(existsSync(join(last, 'index.html'))).toBe(true);
    remove(path, options);
  });
  exchange(next, last);
  expectNew();
});
