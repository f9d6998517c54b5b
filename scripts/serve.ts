import { existsSync } from 'node:fs';
import { site } from '../src/site.ts';
import { endWithParent } from './end-with-parent.ts';
import { startServer } from './static-server.ts';

/** `npm start`: serves the built site on localhost, on the next free port when the usual one is taken. */
const root = process.env['DIST'] ?? 'dist';
const wanted = process.argv[2] ?? '4321';
const firstPort = Number(wanted);
const lastPort = Math.min(firstPort + 19, 65_535);

if (!/^\d+$/.test(wanted) || firstPort < 1 || firstPort > 65_535) {
  console.error(`"${wanted}" is no port. Write a number from 1 to 65535, such as 4321.`);
  process.exit(2);
}

if (!existsSync(`${root}/index.html`)) {
  console.error(`There is no ${root}/index.html to serve. Run "npm run build" first.`);
  process.exit(1);
}
endWithParent();
let isServed = false;
for (let port = firstPort; port <= lastPort && !isServed; port += 1) {
  try {
    const { url } = await startServer({ root, base: site.base }, port);
    console.log(`The handbook is at ${url}  (Ctrl-C ends it)`);
    isServed = true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES') {
      console.error(
        `Port ${port} is kept for the system here. Name one above 1023: npm start -- 8080.`,
      );
      process.exit(1);
    }
    if (code !== 'EADDRINUSE') throw error;
  }
}
if (!isServed) {
  console.error(`No port from ${firstPort} on is free. Name another: npm start -- 8080.`);
  process.exit(1);
}
