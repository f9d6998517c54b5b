import { onTestFinished } from 'vitest';
import {
  startServer,
  type RunningServer,
  type ServerOptions,
} from '../../scripts/static-server.ts';
import { site } from '../../src/site.ts';
import { dist } from '../site/dist.ts';

/** The built site on a server of its own, which ends with the test. */
export async function serve(
  change: Partial<ServerOptions> = {},
): Promise<RunningServer & { options: ServerOptions }> {
  const options = { root: dist, base: site.base, ...change };
  const server = await startServer(options);
  onTestFinished(() => server.stop());
  return { ...server, options };
}
