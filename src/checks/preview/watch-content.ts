import { join, relative, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Problem } from '../../question/problem.ts';
import { DocumentReader } from '../../bank/document-reader.ts';
import { pageOfEvidence } from '../../bank/evidence/read-evidence.ts';
import { checkedBank } from '../check-bank.ts';
import { countProblems, formatProblems } from '../formats.ts';
import { rulesPath } from '../rule-page.ts';
import { keepStoreFresh } from './fresh-store.ts';
import { lostPages } from './lost-pages.ts';
import { pagePathOf, problemsEvent, problemsPath, type PageProblem } from './page-problems.ts';

/** Milliseconds in which Astro has written what it makes of a change. */
const written = 2000;

/** Checks the content whenever it changes, and tells the terminal and every open page. */
export function watchContent(
  server: ViteDevServer,
  root: string,
  print: (text: string) => void,
): void {
  keepStoreFresh(server, root);
  const reader = new DocumentReader();
  let problems = check();
  if (problems.length > 0) print(`${countProblems(problems)}: npm run check:content lists them.`);
  // What is saved while the files are read and the watcher begins, it does not tell.
  server.watcher.once('ready', checkAgain);
  server.middlewares.use((request, response, next) => {
    if (!request.url?.split('?')[0]?.endsWith(`/${problemsPath}`)) {
      next();
      return;
    }
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(problems));
  });
  let timer: NodeJS.Timeout | undefined;
  const saved = new Set<string>();
  server.watcher.on('all', (_event, path) => {
    const file = relative(root, path).split(sep).join('/');
    if (!file.startsWith('src/content/')) return;
    saved.add(file);
    clearTimeout(timer);
    // An editor writes a file in several steps, and a change of a name is one of many files.
    timer = setTimeout(() => {
      checkAgain();
      const found = problems.filter((problem) => saved.has(problem.file));
      if (found.length > 0) print(formatProblems(found));
      setTimeout(readAgain, written, [...saved]);
      saved.clear();
    }, 100);
  });

  function checkAgain(): void {
    problems = check();
    server.ws.send(problemsEvent, problems);
  }

  /** As if they were saved once more. */
  function readAgain(files: readonly string[]): void {
    for (const file of lostPages(root, files)) server.watcher.emit('change', join(root, file));
  }

  function check(): PageProblem[] {
    return checkedBank(root, { reader }).problems.map(withPage);
  }
}

function withPage(problem: Problem): PageProblem {
  return {
    ...problem,
    page: pagePathOf(pageOfEvidence(problem.file)),
    rulePath: `${rulesPath}#${problem.rule}`,
  };
}
