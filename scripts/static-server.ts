import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

/** What the server does beside serving files; tests change it while it runs. */
export interface ServerOptions {
  /** The folder that is served; a test points it at another build. */
  root: string;
  /** With a slash at both ends. */
  readonly base: string;
  /** Answers in place of the file: a status, a redirect, another text, or nothing at all. */
  intercept?: ((path: string, response: ServerResponse) => boolean) | undefined;
  /** Called with the path of each request. */
  log?: ((path: string) => void) | undefined;
  /** Milliseconds that each answer is late. */
  delay?: number;
}

/** A running server and how to end it. */
export interface RunningServer {
  readonly server: Server;
  readonly port: number;
  /** Of the site's home, with a slash at its end. */
  readonly url: string;
  /** Ends at once, with all connections. */
  stop(): Promise<void>;
}

/** The highest level takes a tenth of a second a page, each time that it is asked for. */
const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
};

/** Serves a built site as GitHub Pages does: a folder's index, a redirect to its slash, 404.html with status 404. */
export async function startServer(options: ServerOptions, port = 0): Promise<RunningServer> {
  const server = createServer((request, response) => {
    // A reader who left, or a file that went away: there is nobody to tell.
    answer(options, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    server,
    port: address.port,
    url: `http://localhost:${address.port}${options.base}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(
  options: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (options.delay) await new Promise((resolve) => setTimeout(resolve, options.delay));
  // Two slashes at its beginning would make a host of the first folder, here and in a redirect.
  const address = (request.url ?? '/').replace(/^[/\\]{2,}/, '/');
  const { pathname, search } = new URL(
    `http://localhost${address.startsWith('/') ? address : '/'}`,
  );
  options.log?.(pathname);
  if (options.intercept?.(pathname, response)) return;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  if (`${pathname}/` === options.base) {
    response.writeHead(301, { location: `${options.base}${search}` }).end();
    return;
  }
  const found = await locate(options, pathname);
  if (found === 'folder') {
    // A path such as `/.//host` begins with two slashes once it is resolved.
    response.writeHead(301, { location: `${pathname.replace(/^\/+/, '/')}/${search}` }).end();
  } else if (found !== undefined) {
    await sendFile(found, 200, request, response);
  } else {
    await sendFile(join(options.root, '404.html'), 404, request, response);
  }
}

/** The file at a path; "folder" when its slash is missing; undefined when there is none. */
async function locate(
  { root, base }: ServerOptions,
  pathname: string,
): Promise<string | undefined> {
  if (!pathname.startsWith(base)) return undefined;
  const path = normalize(decode(pathname.slice(base.length - 1)));
  if (path.split(/[\\/]/).includes('..') || path.includes('\0')) return undefined;
  const file = join(root, path);
  if (await isFile(file))
    return path.endsWith('/') || !(await isInside(root, file)) ? undefined : file;
  const index = join(file, 'index.html');
  if (!(await isFile(index)) || !(await isInside(root, index))) return undefined;
  return path.endsWith('/') ? index : 'folder';
}

/** A link may not lead out of what is served. */
async function isInside(root: string, file: string): Promise<boolean> {
  return (await realpath(file)).startsWith(`${await realpath(root)}${sep}`);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false; // No such file.
  }
}

async function sendFile(
  file: string,
  status: number,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!(await isFile(file))) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  const encoding = /text|javascript|json|xml/.test(type)
    ? /\b(br|gzip)\b/.exec(String(headers['accept-encoding'] ?? ''))?.[1]
    : undefined;
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'max-age=600',
    vary: 'accept-encoding',
    ...(encoding && { 'content-encoding': encoding }),
  });
  if (method === 'HEAD') {
    response.end();
    return;
  }
  const source = createReadStream(file);
  if (encoding === 'br') await pipeline(source, createBrotliCompress(fast), response);
  else if (encoding === 'gzip') await pipeline(source, createGzip(), response);
  else await pipeline(source, response);
}
