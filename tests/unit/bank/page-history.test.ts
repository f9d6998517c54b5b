import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseLog, readHistories, whyNoHistory } from '../../../src/bank/page-history.ts';
import { editionOf } from '../../../src/exports/edition.ts';

const page = 'src/content/docs/questions/topic/page.mdx';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-history-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function git(args: readonly string[], variables: NodeJS.ProcessEnv = {}): void {
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.dev'];
  const env = { ...process.env, ...variables };
  execFileSync('git', [...identity, ...args], { cwd: join(folder, 'full'), stdio: 'ignore', env });
}

function commit(text: string, author: string, date: string, written = date): void {
  writeFileSync(join(folder, 'full', page), text);
  git(['add', '.']);
  git(['commit', '-m', text, `--author=${author}`, `--date=${written}`], {
    GIT_COMMITTER_DATE: date,
  });
}

function begin(): void {
  mkdirSync(join(folder, 'full/src/content/docs/questions/topic'), { recursive: true });
  git(['init', '-b', 'main']);
}

it('names who changed a page, and when it was changed last, without addresses', () => {
  begin();
  commit('one', 'Ada Lovelace <ada@example.dev>', '2026-01-02T10:00:00Z');
  commit('two', 'Grace Hopper <grace@example.dev>', '2026-02-03T10:00:00Z');
  commit('three', 'Grace Hopper <grace@example.dev>', '2026-03-04T10:00:00Z');
  commit('four', 'someone@example.dev <someone@example.dev>', '2026-04-05T10:00:00Z');
  expect(readHistories(join(folder, 'full')).get(page)).toEqual({
    contributors: ['Grace Hopper', 'Ada Lovelace'],
    changed: '2026-04-05',
    changes: [
      { date: '2026-04-05', subject: 'four' },
      { date: '2026-03-04', subject: 'three' },
      { date: '2026-02-03', subject: 'two' },
      { date: '2026-01-02', subject: 'one' },
    ],
  });
  const source = `file://${join(folder, 'full')}`;
  execFileSync('git', ['clone', '--depth', '1', source, join(folder, 'shallow')], {
    stdio: 'ignore',
  });
  expect(readHistories(join(folder, 'shallow')).size).toBe(0);
});

it('says why nothing is known of the pages, and what to do', () => {
  begin();
  const full = join(folder, 'full');
  expect(whyNoHistory(full)).toMatch(
    /^Git has no commit of the pages\..* once the pages are committed\.$/,
  );
  commit('one', 'A <a@example.dev>', '2026-03-10T10:00:00Z');
  commit('two', 'A <a@example.dev>', '2026-03-11T10:00:00Z');
  expect(whyNoHistory(full)).toBeUndefined();
  const shallow = join(folder, 'shallow');
  execFileSync('git', ['clone', '--depth', '1', `file://${full}`, shallow], { stdio: 'ignore' });
  expect(whyNoHistory(shallow)).toContain('Run "git fetch --unshallow" and build again.');
  rmSync(join(shallow, '.git'), { recursive: true });
  expect(whyNoHistory(shallow)).toMatch(/: not a git repository.*A clone with Git has it/);
});

it('has the days on which changes came, not those on which they were written before they were rebased', () => {
  begin();
  commit('one', 'A <a@example.dev>', '2026-03-10T10:00:00Z');
  commit('two', 'B <b@example.dev>', '2026-03-20T10:00:00Z', '2026-03-01T10:00:00Z');
  expect(readHistories(join(folder, 'full')).get(page)).toMatchObject({
    changed: '2026-03-20',
    changes: [{ date: '2026-03-20' }, { date: '2026-03-10' }],
  });
});

it('follows a page that was renamed: who wrote it has written it, and it is no new one', () => {
  begin();
  commit('one\ntwo\nthree\n', 'Ada <a@example.dev>', '2026-01-02T10:00:00Z');
  commit('one\ntwo\nfour\n', 'Grace <g@example.dev>', '2026-02-03T10:00:00Z');
  const renamed = page.replace('topic/page', 'topic/name');
  git(['mv', page, renamed]);
  git(['commit', '-m', 'renamed', '--author=Mo <m@example.dev>'], {
    GIT_COMMITTER_DATE: '2026-03-04T10:00:00Z',
  });
  commit('another', 'Ada <a@example.dev>', '2026-04-05T10:00:00Z');
  const histories = readHistories(join(folder, 'full'));
  expect(histories.get(renamed)).toEqual({
    contributors: ['Ada', 'Grace', 'Mo'],
    changed: '2026-03-04',
    changes: [
      { date: '2026-03-04', subject: 'renamed' },
      { date: '2026-02-03', subject: 'one two four' },
      { date: '2026-01-02', subject: 'one two three' },
    ],
  });
  expect(histories.get(page)).toMatchObject({ contributors: ['Ada'], changed: '2026-04-05' });
});

it('has days of no zone: nothing changes tomorrow because its author lives further east', () => {
  begin();
  commit('one', 'A <a@example.dev>', '2026-03-11T00:30:00+13:00');
  expect(readHistories(join(folder, 'full')).get(page)?.changed).toBe('2026-03-10');
});

it('knows a page, and the date of an edition, of whoever has Git show signatures', () => {
  begin();
  // Signs, and finds every signature good.
  const program = join(folder, 'gpg');
  writeFileSync(
    program,
    `#!/bin/sh
cat > /dev/null
echo "gpg: Signature made today" >&2
case "$*" in
*--verify*) printf '\\n[GNUPG:] GOODSIG X Y\\n' ;;
*) printf -- '-----BEGIN PGP SIGNATURE-----\\n\\nx\\n-----END PGP SIGNATURE-----\\n'
  printf '\\n[GNUPG:] SIG_CREATED x\\n' >&2 ;;
esac
`,
    { mode: 0o755 },
  );
  git(['config', 'gpg.program', program]);
  git(['config', 'commit.gpgSign', 'true']);
  git(['config', 'log.showSignature', 'true']);
  commit('one', 'A <a@example.dev>', '2026-03-10T10:00:00Z');
  commit('two', 'B <b@example.dev>', '2026-03-20T10:00:00Z');
  const root = join(folder, 'full');
  const shown = execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' });
  expect(shown).toContain('Signature made');
  expect([...readHistories(root)]).toEqual([
    [page, expect.objectContaining({ changed: '2026-03-20', contributors: ['A', 'B'] })],
  ]);
  expect(editionOf(root, [], {})).toEqual(new Date('2026-03-20T10:00:00Z'));
});

it('knows nothing outside of Git', () => {
  expect(readHistories(folder).size).toBe(0);
});

it('reads names with signs in them, and files with spaces', () => {
  const log = '\0' + '2026-01-01\tJosé "Pepe" <García>\tA table\tmended\n\nM\ta b.mdx\n';
  expect(parseLog(log).get('a b.mdx')).toEqual({
    contributors: ['José "Pepe" <García>'],
    changed: '2026-01-01',
    changes: [{ date: '2026-01-01', subject: 'A table mended' }],
  });
});

it('tells a subject and an author without control characters, which no feed may hold', () => {
  const log = '\0' + '2026-01-01\tA\u0008da\tA \u001b[31mtable\u001b[0m mended' + '\n\nA\ta.mdx\n';
  expect(parseLog(log).get('a.mdx')).toMatchObject({
    contributors: ['Ada'],
    changes: [{ subject: 'A [31mtable[0m mended' }],
  });
});
