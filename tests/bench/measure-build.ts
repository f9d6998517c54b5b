import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** How long a command took, and the most memory that its process held. */
export interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Builds a project into its `dist`. @throws Error with what the build wrote, when it fails */
export function build(project: string, environment: NodeJS.ProcessEnv = {}): Promise<Run> {
  return measured(project, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], { environment });
}

/** Checks the content of a project; what it finds does not matter. */
export function checkContent(project: string): Promise<Run> {
  return measured(project, ['scripts/check-content.ts'], { mayFail: true });
}

function measured(
  cwd: string,
  args: string[],
  { mayFail = false, environment = {} }: { mayFail?: boolean; environment?: NodeJS.ProcessEnv },
): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, NODE_ENV: '', ...environment },
  });
  let written = '';
  let most = 0;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => (written = `${written}${String(data)}`.slice(-4000)));
  }
  const watch = setInterval(() => {
    most = Math.max(most, peakOf(child.pid));
  }, 200);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (status) => {
      clearInterval(watch);
      if (status !== 0 && !mayFail) fail(new Error(`${args.join(' ')} failed:\n${written}`));
      else done({ seconds: (performance.now() - started) / 1000, megabytes: most });
    });
  });
}

/** The most memory that a process has held so far, in MB; 0 where the system does not say. */
function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0; // It has ended, or this is not Linux.
  }
}
