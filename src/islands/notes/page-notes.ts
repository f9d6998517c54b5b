import { loadStyleSheet } from '../dom/style-sheet.ts';
import styles from './note-tools.css?url';
import { saveDrafts } from './note-drafts.ts';
import './note-tools-define.ts';
import * as say from '#strings/notes.ts';

/** Adds the tools for notes: on a question's page beside its mark, on a card once it was answered. */
export async function addNoteTools(): Promise<void> {
  addEventListener('quiz-answered', ({ target }) => addToCard(target as HTMLElement));
  addEventListener('quiz-shown', ({ target }) => addToCard(target as HTMLElement));
  await Promise.all([loadStyleSheet(styles), saveDrafts()]);
  const mark = document.querySelector<HTMLElement>('read-mark');
  const { question } = mark?.dataset ?? {};
  if (mark && question)
    mark.after(tools(question, document.querySelector('h1')?.textContent ?? ''));
}

function addToCard(card: HTMLElement): void {
  const { item } = card.dataset;
  if (item === undefined || card.querySelector('note-tools')) return;
  card.append(tools(item, say.thisItem));
}

function tools(about: string, name: string): HTMLElement {
  const made = document.createElement('note-tools');
  Object.assign(made.dataset, { about, name: name.trim() });
  return made;
}
