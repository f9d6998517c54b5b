import { readFileSync } from 'node:fs';
import { dist } from '../site/dist.ts';
import { questionPages } from '../site/pages.ts';
import type { Visitor } from './visitor.ts';

/** The first page that has an item of a kind. */
export function pageWith(kind: string): string {
  const page = questionPages.find((path) =>
    readFileSync(`${dist}/${path}index.html`, 'utf8').includes(`data-kind="${kind}"`),
  );
  if (page === undefined) throw new Error(`No page has an item of the kind ${kind}`);
  return page;
}

/**
 * Opens the first page that has an item of a kind, and scrolls to it: cards come to life near the view. Returns the
 * card's selector.
 */
export async function openCard(reader: Visitor, url: string, kind: string): Promise<string> {
  await reader.goto(url + pageWith(kind));
  await reader.run((wanted) => {
    const card = document.querySelector(`quiz-card[data-kind=${wanted}]`)!;
    card.closest('details')?.setAttribute('open', '');
    card.scrollIntoView({ behavior: 'instant' });
  }, kind);
  const card = `quiz-card[data-kind=${kind}][data-live]`;
  await reader.see(card);
  return `#${await reader.run((wanted) => {
    const found = document.querySelector(wanted)!;
    found.id ||= 'the-card';
    return found.id;
  }, card)}`;
}
