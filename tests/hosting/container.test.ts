import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findNginx } from './nginx-program.ts';
import { ask, freePort, type Answer } from './nginx-server.ts';

/**
 * The image itself is not built here: its two bases come from a registry of images, which the tests do not need. What is ours
 * in it is tried: the files that it copies, the commands that it runs, and nginx with its configuration, as a user without
 * rights in folders that he cannot write.
 */
const dockerfile = readFileSync('src/hosting/container/Dockerfile', 'utf8');
const instructions = dockerfile
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n/g, ' ')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split(/\s+(.*)/s) as [name: string, rest: string]);
const all = (name: string) => instructions.flatMap(([one, rest]) => (one === name ? [rest] : []));

describe('the Dockerfile', () => {
  it('copies files that are there and that its list of left out files does not name', () => {
    const leftOut = readFileSync('src/hosting/container/Dockerfile.dockerignore', 'utf8')
      .split('\n')
      .filter(Boolean);
    const copied = all('COPY')
      .filter((rest) => !rest.startsWith('--from'))
      .flatMap((rest) => rest.split(' ').slice(0, -1));
    expect(copied).toEqual(['package.json', 'package-lock.json', '.npmrc', '.']);
    for (const path of copied) {
      expect(existsSync(path), path).toBe(true);
      expect(leftOut).not.toContain(path);
    }
  });

  it('takes from its first stage what that stage has written', () => {
    const written = all('RUN').join('\n');
    const taken = all('COPY').flatMap((rest) => /^--from=build (\S+)/.exec(rest)?.[1] ?? []);
    expect(taken).toEqual(['/handbook.conf', '/www']);
    for (const path of taken) expect(written).toContain(path);
  });

  it('ends as a user without rights, on a port that such a user may open', () => {
    expect(all('FROM').at(-1)).toMatch(/^nginxinc\/nginx-unprivileged:/);
    expect(all('USER')).toEqual([]);
    const [port] = all('EXPOSE');
    expect(Number(port)).toBeGreaterThan(1024);
    const conf = spawnSync(
      'sh',
      ['src/hosting/container/nginx-conf.sh', 'src/hosting/nginx.conf', '/'],
      { encoding: 'utf8' },
    ).stdout;
    const listens = [...conf.matchAll(/^\s*listen (.*);$/gm)].map(([, rest]) => rest);
    expect(listens).toEqual([port, `[::]:${port}`]);
    expect(conf).not.toMatch(/ssl|letsencrypt|Strict-Transport/);
  });
});

describe.each([
  ['/', '/'],
  ['x', '/x/'],
  ['//team//x/', '/team/x/'],
])('an image for BASE_PATH=%s', (given, base) => {
  const machine = mkdtempSync(join(tmpdir(), 'container-'));
  const temporary = join(machine, 'tmp');
  let port = 0;
  let stop: () => Promise<void>;
  const get = (path: string): Promise<Answer> => ask({ port, path, method: 'GET', headers: {} });

  beforeAll(async () => {
    const { program, mimeTypes } = findNginx();
    mkdirSync(join(machine, 'dist'));
    writeFileSync(join(machine, 'dist/index.html'), '<!doctype html><p>home');
    writeFileSync(join(machine, 'dist/404.html'), '<!doctype html><p>There is no such page');
    // The last command of the first stage, in a folder of its own.
    const [command = ''] = all('RUN').slice(-1);
    const { status, stderr } = spawnSync(
      'sh',
      [
        '-c',
        command
          .replaceAll('/www', `${machine}/www`)
          .replaceAll('/handbook.conf', `${machine}/handbook.conf`)
          .replace('cp -R dist', `cp -R ${machine}/dist`),
      ],
      { encoding: 'utf8', env: { ...process.env, BASE_PATH: given } },
    );
    expect(status, stderr).toBe(0);
    port = await freePort();
    const conf = readFileSync(join(machine, 'handbook.conf'), 'utf8')
      .replace(/listen 8080;\n\s*listen \[::\]:8080;/, `listen 127.0.0.1:${port};`)
      .replaceAll('/var/www/handbook', `${machine}/www`);
    writeFileSync(join(machine, 'handbook.conf'), conf);
    writeFileSync(join(machine, 'nginx.conf'), imageSettings(machine, temporary, mimeTypes));
    // `--read-only --tmpfs /tmp`: one folder can be written.
    mkdirSync(temporary);
    chmodSync(temporary, 0o777);
    for (const folder of [machine, join(machine, 'www')]) chmodSync(folder, 0o555);
    const isRoot = process.getuid?.() === 0;
    const child = spawn(
      program,
      ['-c', join(machine, 'nginx.conf'), '-e', 'stderr', '-g', 'daemon off;'],
      isRoot ? { uid: 65_534, gid: 65_534 } : {},
    );
    let log = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
    const ended = once(child, 'exit');
    stop = async () => {
      child.kill('SIGQUIT');
      await ended;
    };
    for (let tries = 0; ; tries += 1) {
      if (await get(base).catch(() => undefined)) return;
      if (child.exitCode !== null || tries > 100) throw new Error(`nginx did not start:\n${log}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }, 180_000);

  afterAll(async () => {
    await stop();
    chmodSync(machine, 0o755);
    chmodSync(join(machine, 'www'), 0o755);
    rmSync(machine, { recursive: true });
  });

  it('answers below its path, and sends there who asks for the root', async () => {
    const home = await get(base);
    expect([home.status, home.body.toString()]).toEqual([200, '<!doctype html><p>home']);
    expect(home.headers['x-content-type-options']).toBe('nosniff');
    const missing = await get(`${base}nowhere/`);
    expect([missing.status, missing.body.toString()]).toEqual([
      404,
      '<!doctype html><p>There is no such page',
    ]);
    if (base === '/') return;
    const root = await get('/');
    expect([root.status, root.headers.location]).toEqual([302, base]);
  });

  it('writes nothing but below /tmp', () => {
    expect(readdirSync(machine).sort()).toEqual([
      'dist',
      'handbook.conf',
      'nginx.conf',
      'tmp',
      'www',
    ]);
    expect(readdirSync(temporary)).toContain('nginx.pid');
  });
});

/** What the base image has in its nginx.conf, with the folder that stands for /tmp. */
function imageSettings(machine: string, temporary: string, mimeTypes: string): string {
  const kinds = {
    client_body: 'client_temp',
    proxy: 'proxy_temp_path',
    fastcgi: 'fastcgi_temp',
    uwsgi: 'uwsgi_temp',
    scgi: 'scgi_temp',
  };
  return `worker_processes 1;
error_log stderr notice;
pid ${temporary}/nginx.pid;
events {}
http {
  ${Object.entries(kinds)
    .map(([name, folder]) => `${name}_temp_path ${temporary}/${folder};`)
    .join('\n  ')}
  include ${mimeTypes};
  default_type application/octet-stream;
  access_log off;
  include ${machine}/handbook.conf;
}
`;
}
