import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { request as requestOverTls } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findNginx } from './nginx-program.ts';

/** One answer, its body as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A running nginx that serves a folder of its own. */
export interface RunningNginx {
  readonly port: number;
  /** With TLS: where it sends those to TLS who come without. */
  readonly plainPort: number;
  get(path: string, headers?: Record<string, string>, method?: string): Promise<Answer>;
  stop(): Promise<void>;
}

/**
 * Starts nginx with the configuration that the guide shows, as an ordinary process in a folder that is deleted: as in a
 * container, without TLS; or as on a machine of its own, with it.
 */
export async function startNginx(base: string, writeFiles: (dist: string) => void, isTls = false) {
  const { program, mimeTypes } = findNginx();
  const prefix = mkdtempSync(join(tmpdir(), 'nginx-'));
  // The workers of a master that runs as root are another user.
  chmodSync(prefix, 0o755);
  const dist = join(prefix, 'www', base);
  mkdirSync(dist, { recursive: true });
  writeFiles(dist);
  const port = await freePort();
  const plainPort = await freePort();
  const root = join(prefix, 'www');
  writeFileSync(
    join(prefix, 'handbook.conf'),
    isTls ? tlsConfiguration(port, plainPort, root) : plainConfiguration(base, port, root),
  );
  writeFileSync(join(prefix, 'nginx.conf'), surroundings(mimeTypes));
  const child = spawn(program, ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', 'stderr']);
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  const ended = once(child, 'exit');
  const running: RunningNginx = {
    port,
    plainPort,
    get: (path, headers, method = 'GET') =>
      ask({ port, path, method, headers: headers ?? {} }, isTls),
    stop: async () => {
      child.kill('SIGQUIT');
      await ended;
      rmSync(prefix, { recursive: true });
    },
  };
  for (let tries = 0; tries < 100; tries += 1) {
    const up = await running.get(base).catch(() => undefined);
    if (up) return running;
    if (child.exitCode !== null) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`nginx did not start:\n${log}`);
}

/** The example as it is in a container, on another port and for another folder. */
function plainConfiguration(base: string, port: number, root: string): string {
  const script = 'src/hosting/container/nginx-conf.sh';
  const { stdout, stderr } = spawnSync('sh', [script, 'src/hosting/nginx.conf', base], {
    encoding: 'utf8',
  });
  if (stderr !== '') throw new Error(stderr);
  return stdout
    .replace(/listen 8080;\n\s*listen \[::\]:8080;/, `listen 127.0.0.1:${port};`)
    .replaceAll('/var/www/handbook', root);
}

/** The example itself, with the ports, the folder and the certificate of the tests. */
function tlsConfiguration(port: number, plainPort: number, root: string): string {
  return readFileSync('src/hosting/nginx.conf', 'utf8')
    .replace(/listen 80;\n\s*listen \[::\]:80;/, `listen 127.0.0.1:${plainPort};`)
    .replace(/listen 443 (.*)\n\s*listen .*/, `listen 127.0.0.1:${port} $1`)
    .replaceAll('/etc/letsencrypt/live/handbook.example.org', resolve('tests/fixtures/tls'))
    .replaceAll('/var/www/handbook', root);
}

/** What the nginx.conf of a system holds around it. */
function surroundings(mimeTypes: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${process.getuid?.() === 0 ? 'user root root;' : ''}
daemon off;
worker_processes 1;
pid nginx.pid;
events {}
http {
  include ${mimeTypes};
  default_type application/octet-stream;
  access_log off;
  ${temporary.map((name) => `${name}_temp_path temp_${name};`).join('\n  ')}
  include handbook.conf;
}
`;
}

/** One request on a connection of its own. */
export function ask(
  options: { port: number; path: string; method: string; headers: Record<string, string> },
  isTls = false,
): Promise<Answer> {
  return new Promise((answer, reject) => {
    const send = isTls ? requestOverTls : request;
    const all = { host: '127.0.0.1', agent: false, rejectUnauthorized: false, ...options };
    send(all, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode, headers } = response;
        answer({ status: statusCode ?? 0, headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
