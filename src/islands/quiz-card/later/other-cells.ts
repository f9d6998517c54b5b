import { drawCells, type Cell } from '../../../learning/draw-cells.ts';
import { element } from '../../dom/element.ts';
import { reorder } from '../parts.ts';

/**
 * Puts other cells of the comparison in place of the statements of a drill. Where its table is not at hand, the same
 * statements come in another order.
 */
export function askOtherCells(card: HTMLElement, columns: readonly string[], turn: number): void {
  const list = card.querySelector('.quiz-statements');
  const answers = card.querySelector('.quiz-answer ol');
  const body = tableOf(card)?.tBodies[0];
  const rows = (card.dataset['rows'] ?? '').split(' ').map(Number);
  const seed = `${card.dataset['item'] ?? ''}:${turn}`;
  if (!list || !answers || !body || !card.dataset['rows']) {
    reorder(list, seed);
    for (const group of list?.querySelectorAll('.quiz-columns') ?? []) group.remove();
    return;
  }
  const before = [...list.querySelectorAll<HTMLElement>('[data-statement]')].map(cellOf);
  const cells = drawCells(rows, columns.length, seed, before).flatMap(({ row, column }) => {
    const texts = [...(body.rows[row]?.cells ?? [])];
    return texts.length > columns.length ? [{ id: `r${row}c${column}`, column, texts }] : [];
  });
  list.replaceChildren(...cells.map(({ id, column, texts }) => statement(id, column, texts)));
  answers.replaceChildren(
    ...cells.map(({ id, column, texts }) => answer(id, column, texts, columns)),
  );
}

/** The table above the drill; in a session it comes with the card. */
function tableOf(card: HTMLElement): HTMLTableElement | null {
  const template = card.querySelector('template');
  return (template?.content ?? card.closest('figure'))?.querySelector('table') ?? null;
}

function cellOf({ dataset }: HTMLElement): Cell {
  const [, row, column] = /^r(\d+)c(\d+)$/.exec(dataset['statement'] ?? '') ?? [];
  return { row: Number(row), column: Number(column) };
}

function statement(id: string, column: number, [header, ...texts]: HTMLTableCellElement[]) {
  const cell = texts[column]?.cloneNode(true).childNodes ?? [];
  const text = element(
    'span',
    {},
    element('b', { textContent: `${header?.textContent.trim() ?? ''}:` }),
    ' ',
    ...cell,
  );
  const made = element('li', {}, text);
  made.dataset['statement'] = id;
  return made;
}

/** The right column, and what the other columns say in the row. */
function answer(
  id: string,
  column: number,
  [, ...texts]: HTMLTableCellElement[],
  columns: readonly string[],
) {
  const contrast = columns
    .flatMap((name, index) =>
      index === column ? [] : `${name}: ${texts[index]?.textContent.trim() ?? ''}.`,
    )
    .join(' ')
    .replaceAll('..', '.');
  const made = element(
    'li',
    {},
    element('strong', { textContent: `${columns[column] ?? ''}.` }),
    ' ',
    element('span', { textContent: contrast }),
  );
  made.dataset['for'] = id;
  made.dataset['column'] = columns[column] ?? '';
  return made;
}
