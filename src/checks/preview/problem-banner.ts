/// <reference types="vite/client" />
import { problemsAt, problemsEvent, problemsPath, type PageProblem } from './page-problems.ts';

// Loaded by the live preview alone. It lies over the foot of the page, so that what is right can still be read.
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const banner = document.createElement('aside');
banner.setAttribute('aria-label', 'Problems of this page');
banner.style.cssText =
  'position:fixed;inset:auto 0 0;z-index:99;max-height:40vh;overflow:auto;padding:.75rem 1rem;' +
  'background:#2b1111;color:#fff;font:14px/1.5 ui-monospace,monospace';

function show(problems: readonly PageProblem[]): void {
  const { here, elsewhere } = problemsAt(problems, location.pathname, base);
  banner.replaceChildren(...here.map(entryOf));
  const count = elsewhere.length;
  if (count > 0) {
    const named = elsewhere.slice(0, 3).join(', ');
    banner.append(
      line(
        `${count} ${count === 1 ? 'other file has' : 'other files have'} errors: ${named}${count > 3 ? ' …' : '.'}`,
      ),
    );
  }
  if (banner.childElementCount > 0) document.body.append(banner);
  else banner.remove();
}

function entryOf({
  file,
  line: at,
  column,
  severity,
  rule,
  message,
  remedy,
  rulePath,
}: PageProblem) {
  const entry = document.createElement('p');
  entry.style.margin = '0 0 .5rem';
  const link = document.createElement('a');
  link.href = `${base}${rulePath}`;
  link.textContent = rule;
  link.style.color = '#ffd166';
  // Its evidence stands in a file of its own.
  const beside = file.endsWith('.mdx') ? '' : `${file.slice(file.lastIndexOf('/') + 1)}:`;
  entry.append(`${beside}${at}:${column} ${severity} `, link, ` ${message} ${remedy}`);
  return entry;
}

function line(text: string): HTMLElement {
  const element = document.createElement('p');
  element.style.margin = '0';
  element.textContent = text;
  return element;
}

const response = await fetch(`${base}${problemsPath}`);
show((await response.json()) as PageProblem[]);
import.meta.hot?.on(problemsEvent, show);
