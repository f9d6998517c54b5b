import { spawnSync } from 'node:child_process';

/** What came of a call. */
export interface AptResult {
  readonly ok: boolean;
  /** Its last lines: what was wrong. */
  readonly said: string;
}

/** What holds for every call: it asks nothing, and a server that does not answer is soon given up. */
const options = [
  ...['Acquire::http::Timeout=20', 'Acquire::https::Timeout=20', 'Acquire::Retries=1'],
  ...['DPkg::Lock::Timeout=60', 'Dpkg::Use-Pty=0'],
].flatMap((option) => ['-o', option]);

/**
 * Runs apt-get, which ends after some minutes whatever happens.
 * @param more options of this call, as `-o` takes them
 */
export function apt(
  args: readonly string[],
  {
    cwd,
    more = [],
    minutes = 3,
  }: { cwd?: string; more?: readonly string[]; minutes?: number } = {},
): AptResult {
  const { status, error, stdout, stderr } = spawnSync(
    'apt-get',
    [...options, ...more.flatMap((option) => ['-o', option]), ...args],
    {
      ...(cwd === undefined ? {} : { cwd }),
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: minutes * 60_000,
      killSignal: 'SIGKILL',
    },
  );
  if (error) return { ok: false, said: `apt-get ${args.join(' ')}: ${error.message}` };
  const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '');
  return {
    ok: status === 0,
    said: `apt-get ${args.join(' ')}:\n${lines.slice(-6).join('\n')}`,
  };
}

/**
 * Installs a package for the tests, as root; it takes at most ten minutes.
 * @returns what went wrong on the way
 */
export function installPackage(name: string): readonly string[] {
  const install = () => apt(['install', '-y', '--no-install-recommends', name], { minutes: 4 });
  const first = install();
  // The lists may be missing or name versions that are gone.
  const results = first.ok ? [first] : [first, apt(['update'], { minutes: 2 }), install()];
  return results.filter(({ ok }) => !ok).map(({ said }) => said);
}
