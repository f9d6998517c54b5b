import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackedPackages } from '../exports/debian-packages.ts';
import { ask, freePort, type Answer } from './nginx-server.ts';

const needed = `No Caddy was found for the tests. Do one of these:
- install Caddy, e.g. "apt-get install caddy"
- on Debian or Ubuntu, let the tests fetch and unpack its package: "apt-get" must reach deb.debian.org`;

/** The Caddy of the machine, else Debian's, which is fetched once and not installed. */
export function findCaddy(): string {
  if (spawnSync('caddy', ['version']).status === 0) return 'caddy';
  const holds = 'usr/bin/caddy';
  return join(unpackedPackages({ packages: ['caddy'], holds, release: 'bookworm', needed }), holds);
}

/** A running Caddy that serves a folder of its own. */
export interface RunningCaddy {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  stop(): Promise<void>;
}

/** Starts Caddy with the configuration that the guide shows, without TLS. */
export async function startCaddy(base: string, writeFiles: (dist: string) => void) {
  const prefix = mkdtempSync(join(tmpdir(), 'caddy-'));
  const root = join(prefix, 'www');
  const dist = join(root, base);
  mkdirSync(dist, { recursive: true });
  writeFiles(dist);
  const port = await freePort();
  const example = readFileSync('src/hosting/Caddyfile', 'utf8')
    .replace('handbook.example.org {', `http://127.0.0.1:${port} {`)
    .replace('import /var/www/handbook/', `import ${dist.replace(/\/$/, '')}/`)
    .replace('rewrite * /404.html', `rewrite * ${base}404.html`)
    .replaceAll('/var/www/handbook', root);
  const settings = '{\n\tadmin off\n\tauto_https off\n}\n';
  writeFileSync(join(prefix, 'Caddyfile'), settings + example);
  const child = spawn(
    findCaddy(),
    ['run', '--config', join(prefix, 'Caddyfile'), '--adapter', 'caddyfile'],
    { env: { ...process.env, HOME: prefix, XDG_DATA_HOME: prefix, XDG_CONFIG_HOME: prefix } },
  );
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  const ended = once(child, 'exit');
  const running: RunningCaddy = {
    get: (path, headers = {}) => ask({ port, path, method: 'GET', headers }),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(prefix, { recursive: true });
    },
  };
  for (let tries = 0; tries < 200; tries += 1) {
    const up = await running.get(base).catch(() => undefined);
    if (up) return running;
    if (child.exitCode !== null) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`Caddy did not start:\n${log}`);
}
