import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { site } from '../src/site.ts';
import { bookPdf } from './book-pdf.ts';
import { startServer } from './static-server.ts';

/** `npm run export:pdf [-- file]`: the whole handbook as a PDF, from the site as it was built. */
const root = process.env['DIST'] ?? 'dist';
const file = resolve(process.argv[2] ?? `${site.fileName}.pdf`);

if (!existsSync(`${root}/book/index.html`)) {
  console.error(`There is no ${root}/book/index.html to print. Run "npm run build" first.`);
  process.exit(1);
}
const server = await startServer({ root, base: site.base });
try {
  const bytes = await bookPdf(`${server.url}book/`);
  writeFileSync(file, bytes);
  console.log(`${file}: ${(bytes.length / 1e6).toFixed(1)} MB`);
} finally {
  await server.stop();
}
