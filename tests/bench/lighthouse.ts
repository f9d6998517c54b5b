import { chromium } from '@playwright/test';
import lighthouse, { desktopConfig } from 'lighthouse';
import { startServer } from '../../scripts/static-server.ts';
import { findChromium } from '../site/chromium.ts';

/**
 * `npm run bench:lighthouse [-- runs [page …]]`: what Lighthouse says of one page of each kind, or of those named, on the
 * profiles of a slow phone and of a desktop, the median of five runs unless told. It needs a build, and a machine that does nothing else. Exit code 1
 * when a column is below 100, or something moves or blocks.
 */
const [, , runsWanted = '5', ...wanted] = process.argv;
const runs = Number(runsWanted);
/** Where Lighthouse speaks to the browser. */
const port = 9333;
const pages = {
  home: '',
  question: 'questions/mlops-fundamentals/what-is-mlops-vs-traditional-devops/',
  'all questions': 'questions/',
  compare: 'compare/',
  practice: 'practice/',
  progress: 'progress/',
  search: 'search/?q=drift',
};
const unknown = wanted.filter((name) => !Object.hasOwn(pages, name));
if (unknown.length > 0 || !(runs >= 1)) {
  console.error(`Write how many runs, then pages of: "${Object.keys(pages).join('", "')}".`);
  process.exit(2);
}
const columns = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'practices',
  seo: 'seo',
} as const;
const numbers = {
  'first-contentful-paint': 'FCP ms',
  'largest-contentful-paint': 'LCP ms',
  'total-blocking-time': 'blocked ms',
  'cumulative-layout-shift': 'shift',
} as const;

type Row = Record<string, number>;

async function measure(url: string, isMobile: boolean): Promise<Row> {
  const result = await lighthouse(
    url,
    { port, output: 'json', logLevel: 'error', onlyCategories: Object.keys(columns) },
    isMobile ? undefined : desktopConfig,
  );
  const { categories, audits } = result!.lhr;
  const score = (name: string) => Math.round(100 * (categories[name]?.score ?? 0));
  return Object.fromEntries([
    ...Object.entries(columns).map(([name, column]) => [column, score(name)]),
    ...Object.entries(numbers).map(([name, column]) => [
      column,
      Number((audits[name]?.numericValue ?? 0).toFixed(name.endsWith('shift') ? 3 : 0)),
    ]),
  ]) as Row;
}

function median(rows: readonly Row[]): Row {
  const names = Object.keys(rows[0] ?? {});
  const middle = (name: string) =>
    rows.map((row) => row[name] ?? 0).sort((a, b) => a - b)[Math.floor(rows.length / 2)] ?? 0;
  return Object.fromEntries(names.map((name) => [name, middle(name)]));
}

const server = await startServer({ root: 'dist', base: '/' }, 0);
const table: Record<string, Row> = {};
try {
  for (const isMobile of [true, false]) {
    for (const [name, path] of Object.entries(pages)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const rows: Row[] = [];
      for (let run = 0; run < runs; run += 1) {
        // Each run is a first visit.
        const chrome = await chromium.launch({
          executablePath: await findChromium(),
          args: [
            `--remote-debugging-port=${port}`,
            '--no-sandbox',
            '--disable-background-networking',
          ],
        });
        rows.push(await measure(server.url + path, isMobile));
        await chrome.close();
      }
      table[`${name}, ${isMobile ? 'phone' : 'desktop'}`] = median(rows);
      console.log(name, isMobile ? 'phone' : 'desktop', JSON.stringify(median(rows)));
    }
  }
} finally {
  await server.stop();
}
console.table(table);
const isWhole = Object.values(table).every((row) =>
  Object.values(columns).every((column) => row[column] === 100),
);
process.exitCode = isWhole ? 0 : 1;
