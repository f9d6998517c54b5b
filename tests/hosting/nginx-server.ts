import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  get(path: string, headers?: Record<string, string>, method?: string): Promise<Answer>;
  stop(): Promise<void>;
}

/** Starts nginx with the configuration that the guide shows, as an ordinary process in a folder that is deleted. */
export async function startNginx(base: string, writeFiles: (dist: string) => void) {
  const { program, mimeTypes } = findNginx();
  const prefix = mkdtempSync(join(tmpdir(), 'nginx-'));
  // The workers of a master that runs as root are another user.
  chmodSync(prefix, 0o755);
  const dist = join(prefix, 'www', base);
  mkdirSync(dist, { recursive: true });
  writeFiles(dist);
  const port = await freePort();
  writeFileSync(join(prefix, 'handbook.conf'), configuration(base, port, join(prefix, 'www')));
  writeFileSync(join(prefix, 'nginx.conf'), surroundings(mimeTypes));
  const child = spawn(program, ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', 'stderr']);
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  const ended = once(child, 'exit');
  const running: RunningNginx = {
    port,
    get: (path, headers, method = 'GET') => ask({ port, path, method, headers: headers ?? {} }),
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
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx did not start:\n${log}`);
}

/** The example with the four things changed that a reader changes. */
function configuration(base: string, port: number, root: string): string {
  return readFileSync('src/hosting/nginx.conf', 'utf8')
    .replace(/listen 80;\n\s*listen \[::\]:80;/, `listen 127.0.0.1:${port};`)
    .replace('handbook.example.org', 'localhost')
    .replace('root /var/www/handbook;', `root ${root};`)
    .replace('include /var/www/handbook/', `include ${root}${base}`)
    .replaceAll(' /404.html;', ` ${base}404.html;`);
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

function ask(options: {
  port: number;
  path: string;
  method: string;
  headers: Record<string, string>;
}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', agent: false, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode, headers } = response;
        resolve({ status: statusCode ?? 0, headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
