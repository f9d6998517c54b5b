import type { CatalogueQuestion } from '../learning/catalogue.ts';
import type { ItemId } from '../learning/quiz-item.ts';
import { base } from '../base-url.ts';
import { elementAt, notThere, pageAt } from './page-parts.ts';
import { sections } from '#strings/sections.ts';
import * as say from '#strings/reading-problems.ts';

/**
 * The card of an item, out of its question's page: there is one markup of an item, and it stands there. The drill of a
 * table brings its table in a template: it asks other cells each time.
 * @throws when the page cannot be loaded or has no such card
 */
export function cardOf({ path }: CatalogueQuestion, item: ItemId): Promise<HTMLElement> {
  return cardIn(path, item);
}

/** The same out of the page at an address of ours. @throws as {@link cardOf} does */
export function cardOfPage(pathname: string, item: ItemId): Promise<HTMLElement> {
  return cardIn(pathname.slice(base.length), item);
}

async function cardIn(path: string, item: ItemId): Promise<HTMLElement> {
  const page = await pageAt(path);
  const mark = page.indexOf(`data-item="${item}"`);
  const card = elementAt(page, 'quiz-card', page.lastIndexOf('<quiz-card', mark));
  if (mark < 0 || !card) throw notThere(path, say.noItem);
  if (card.dataset['kind'] === 'sort') {
    const table = elementAt(page, 'table', page.lastIndexOf('<table', mark));
    const template = document.createElement('template');
    if (table) template.content.append(table);
    card.append(template);
  }
  return card;
}

/**
 * The key points of a question, each as its content.
 * @throws when the page cannot be loaded or has none
 */
export async function keyPointsOf({ path }: CatalogueQuestion): Promise<DocumentFragment[]> {
  const page = await pageAt(path);
  const mark = page.indexOf('class="key-points"');
  const section = elementAt(page, 'section', page.lastIndexOf('<section', mark));
  if (mark < 0 || !section) throw notThere(path, say.noKeyPoints);
  return [...section.querySelectorAll('li')].map((point) => {
    const content = document.createDocumentFragment();
    content.append(...point.childNodes);
    return content;
  });
}

/**
 * The short answer of a question, without its heading.
 * @throws when the page cannot be loaded or has none
 */
export async function shortAnswerOf({ path }: { path: string }): Promise<Node[]> {
  const page = await pageAt(path);
  const mark = page.indexOf('class="short-answer"');
  const section = elementAt(page, 'section', page.lastIndexOf('<section', mark));
  if (mark < 0 || !section) throw notThere(path, say.noShortAnswer);
  return [...section.querySelectorAll('p')];
}

/** A question that an interviewer asks on, and what may be answered. */
export interface FollowUp {
  readonly question: string;
  readonly answer: DocumentFragment;
}

/**
 * The questions with which a question is asked on; none where its page has none.
 * @throws when the page cannot be loaded
 */
export async function followUpsOf({ path }: CatalogueQuestion): Promise<FollowUp[]> {
  const page = await pageAt(path);
  const mark = page.indexOf(`id="${sections.followUps.toLowerCase().replaceAll(' ', '-')}"`);
  const list = mark < 0 ? undefined : elementAt(page, 'ul', page.indexOf('<ul', mark));
  return [...(list?.children ?? [])].flatMap((entry) => {
    const question = entry.querySelector('strong');
    if (!question) return [];
    question.remove();
    const answer = document.createDocumentFragment();
    answer.append(...entry.childNodes);
    return { question: wordsIn(question), answer };
  });
}

function wordsIn({ textContent }: Node): string {
  return (textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Loads a page ahead of its use. Its failure is told when it is used. */
export function preload({ path }: CatalogueQuestion): void {
  pageAt(path).catch(() => undefined);
}
