import { existsSync } from 'node:fs';
import { site } from '../src/site.ts';
import { endWithParent } from './end-with-parent.ts';
import { startServer } from './static-server.ts';

/** `npm start`: serves the built site on localhost, on the next free port when the usual one is taken. */
const root = process.env['DIST'] ?? 'dist';
const firstPort = Number(process.argv[2] ?? 4321);

if (!existsSync(`${root}/index.html`)) {
  console.error(`There is no ${root}/index.html to serve. Run "npm run build" first.`);
  process.exit(1);
}
endWithParent();
for (let port = firstPort; port < firstPort + 20; port += 1) {
  try {
    const { url } = await startServer({ root, base: site.base }, port);
    console.log(`The handbook is at ${url}  (Ctrl-C ends it)`);
    break;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  }
}
