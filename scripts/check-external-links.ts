import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readBank } from '../src/bank/question-bank.ts';
import { followLinks, reportLinks } from '../src/authoring/external-links.ts';

/** `npm run check:links -- [--report file.md] [--record file.json]`: follows every link; exit code 1 when one is dead. */
const { values } = parseArgs({
  options: { report: { type: 'string' }, record: { type: 'string' } },
});
const { questions, guides, evidence } = readBank(process.cwd()).bank;
const claims = [...(evidence?.values() ?? [])].flatMap(({ rows }) => rows);
const bare = (url: string) => url.replace(/#.*$/, '');
const files = new Map<string, Set<string>>();
for (const { file, links } of [...questions, ...guides]) note(file, links);
for (const { file, sources } of questions) note(file, sources);

function note(file: string, links: readonly { readonly url: string }[]): void {
  for (const { url } of links) {
    if (!/^https?:/.test(url) || url.includes('…')) continue;
    const address = bare(url);
    files.set(address, (files.get(address) ?? new Set()).add(file));
  }
}

const results = await followLinks([...files.keys()].sort(), { timeout: 20_000, parallel: 8 });
const report = reportLinks(results, (url) => ({
  files: [...(files.get(url) ?? [])],
  claims: claims.filter((claim) => bare(claim.url) === url),
}));
const dead = results.filter(({ state }) => state === 'dead').length;
if (values.record) {
  const at = new Date().toISOString();
  writeFileSync(values.record, `${JSON.stringify({ at, results }, null, 2)}\n`);
}
if (values.report && dead > 0) writeFileSync(values.report, report);
console.log(`${report}\n${results.length} links followed, ${dead} dead.`);
process.exitCode = dead > 0 ? 1 : 0;
