import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** An nginx that can be started, and its list of content types. */
export interface NginxProgram {
  readonly program: string;
  readonly mimeTypes: string;
}

/** Where an nginx goes that is unpacked for the tests: the machine itself gets none. */
const cache = 'node_modules/.cache/nginx';
const packages = ['nginx', 'nginx-common'];

const needed = `No nginx was found for the tests. Do one of these:
- install nginx, e.g. "apt-get install nginx"
- on Debian or Ubuntu, run "apt-get update": the tests then fetch and unpack the packages without installing them`;

/**
 * The nginx of the machine, else the one in Debian's packages, unpacked below node_modules.
 * @throws Error that says what to install when there is none
 */
export function findNginx(environment = process.env): NginxProgram {
  const folders = [...(environment['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  const system = folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));
  const found = [
    { program: system ?? '', mimeTypes: '/etc/nginx/mime.types' },
    {
      program: join(process.cwd(), cache, 'usr/sbin/nginx'),
      mimeTypes: join(process.cwd(), cache, 'etc/nginx/mime.types'),
    },
  ];
  const usable = ({ program, mimeTypes }: NginxProgram) =>
    existsSync(mimeTypes) && spawnSync(program, ['-v']).status === 0;
  const ready = found.find(usable);
  if (ready) return ready;
  unpack();
  const unpacked = found.find(usable);
  if (!unpacked) throw new Error(needed);
  return unpacked;
}

function unpack(): void {
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const download = () => spawnSync('apt-get', ['download', ...packages], { cwd: cache });
  if (download().status !== 0) {
    // The lists may be missing or name versions that are gone.
    spawnSync('apt-get', ['update']);
    const { status, error, stderr } = download();
    if (status !== 0) throw new Error(needed, { cause: error ?? stderr.toString() });
  }
  for (const file of readdirSync(cache).filter((name) => name.endsWith('.deb'))) {
    spawnSync('dpkg', ['-x', file, '.'], { cwd: cache });
  }
}
