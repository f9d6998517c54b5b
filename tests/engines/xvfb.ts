import { spawn } from 'node:child_process';
import { programs } from './engines.ts';

/** A screen that nobody sees, on a number that is free; each browser has its own, and so the focus. */
export async function startScreen(): Promise<{ display: string; stop(): void }> {
  const child = spawn(
    programs().xvfb,
    ['-displayfd', '3', '-screen', '0', '2600x1600x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const display = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdio[3]!.on('data', (data: Buffer) => {
      text += data.toString();
      if (text.endsWith('\n')) resolve(`:${text.trim()}`);
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`Xvfb ended with ${String(code)}`)));
  });
  return { display, stop: () => child.kill() };
}
