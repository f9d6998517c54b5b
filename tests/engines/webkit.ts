import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Driver, Start } from './driver.ts';
import { programs } from './engines.ts';
import { recorder } from './recorder.ts';
import { webDriverTab } from './webdriver-tab.ts';
import { startScreen } from './xvfb.ts';

/** WebKitGTK by WebDriver, in a window of our own (webkit-window.py). */
export async function startWebKit(start: Start): Promise<Driver> {
  const screen = await startScreen();
  const home = mkdtempSync(join(tmpdir(), 'handbook-webkit-'));
  const port = await freePort();
  const child = spawn('stdbuf', ['-oL', programs().webDriver, `--port=${port}`], {
    env: {
      ...process.env,
      DISPLAY: screen.display,
      HOME: home,
      XDG_DATA_HOME: join(home, 'data'),
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_CONFIG_HOME: join(home, 'config'),
      // Its sandbox wants user namespaces, which root and containers have not.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      // Layers that a processor puts together in place of a graphics card take a third of the time of all journeys.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      NO_AT_BRIDGE: '1',
      HANDBOOK_SIZE: `${start.width}x${start.height}`,
      HANDBOOK_DOWNLOADS: start.downloads,
      HANDBOOK_PRELOAD: `${recorder}\n${start.preload}`,
      ...(start.isDark && { HANDBOOK_DARK: '1' }),
      ...(start.blocksStorage && { HANDBOOK_NO_STORAGE: '1' }),
    },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('TROUBLE ')) start.tell(JSON.parse(line.slice(8)) as string);
  });
  const close = () => {
    try {
      process.kill(-child.pid!, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
    screen.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    return Promise.resolve();
  };
  try {
    const session = await newSession(`http://127.0.0.1:${port}`);
    return webDriverTab(session, await session<string>('GET', '/window'), close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** Sends a command of a session. @throws Error with what WebDriver answers */
export type Session = <Value>(method: string, path: string, body?: unknown) => Promise<Value>;

async function newSession(server: string): Promise<Session> {
  await untilItListens(`${server}/status`);
  const { sessionId } = await send<{ sessionId: string }>('POST', `${server}/session`, {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': {
          binary: fileURLToPath(new URL('webkit-window.py', import.meta.url)),
          args: ['--automation'],
        },
        timeouts: { script: 60_000, pageLoad: 60_000 },
      },
    },
  });
  return (method, path, body) => send(method, `${server}/session/${sessionId}${path}`, body);
}

async function send<Value>(method: string, url: string, body?: unknown): Promise<Value> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as {
    value: Value & { error?: string; message?: string };
  };
  if (!response.ok) throw new Error(`${url}: ${value.error ?? ''} ${value.message ?? ''}`);
  return value;
}

async function untilItListens(url: string): Promise<void> {
  for (let time = 0; ; time += 1) {
    try {
      await fetch(url);
      return;
    } catch (error) {
      if (time === 300) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export function writePicture(path: string, base64: string): void {
  writeFileSync(path, Buffer.from(base64, 'base64'));
}
