import { followInAddress } from '../../islands/dom/address-bar.ts';
import { loadStyleSheet } from '../../islands/dom/style-sheet.ts';
import { cleanAddress, cleanLinks } from './clean-links.ts';
import { isFiller } from './query.ts';
import styles from './highlight.css?url&no-inline';
import * as say from '#strings/highlight.ts';

/** Marks the words of `?hl=…` in the page's text by the CSS Custom Highlight API: the document stays as it is. */
const main = document.querySelector('main');
// As many characters as a query has at most: a pattern of thousands of words would take minutes.
const asked = new URLSearchParams(location.search).getAll('hl').join(' ').slice(0, 200);
const typed = asked.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
// Of "point-in-time" the "in" is on every line.
const meant = typed.filter((word) => !isFiller(word));
const words = meant.length > 0 ? meant : typed;

if (main) cleanLinks(main);
if (main && words.length > 0 && 'highlights' in CSS) show(main, words);

function show(root: Element, asked: readonly string[]): void {
  // No look-behind: before version 16.4 Safari cannot read it, and would load nothing of this file.
  const stems = asked.map(stemOf).join('|');
  const pattern = new RegExp(`(^|[^\\p{L}\\p{N}])((?:${stems})[\\p{L}]*)`, 'giu');
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('quiz-card, svg, .eyebrow, .facts, .question-end')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const match of (node.nodeValue ?? '').matchAll(pattern)) {
      const range = new Range();
      const end = match.index + match[0].length;
      range.setStart(node, end - (match[2] ?? '').length);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  if (ranges.length === 0) return;
  void loadStyleSheet(styles);
  CSS.highlights.set('search', new Highlight(...ranges));
  document.documentElement.dataset['highlights'] = String(ranges.length);
  offerToClear(root, ranges.length);
}

/** The beginning that the forms of a word share: "pipelines" also marks "pipeline". */
function stemOf(word: string): string {
  return word.length > 4 ? word.replace(/(ies|es|s|ing|ed|y|e)$/, '') : word;
}

function offerToClear(root: Element, count: number): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'highlight-clear';
  button.textContent = say.clear(count);
  button.onclick = () => {
    CSS.highlights.delete('search');
    delete document.documentElement.dataset['highlights'];
    followInAddress(cleanAddress());
    button.remove();
  };
  root.append(button);
}
