import { beforeEach, expect, it } from 'vitest';
import { dropSecondClicks } from '../../../src/islands/dom/second-click.ts';
import { all, show } from '../page.ts';

let heard: string[];
let connection: AbortController;

beforeEach(() => {
  heard = [];
  connection = new AbortController();
  show('<div><button>Check</button><button>Next</button><p>Text</p></div>');
  const [element] = all('main div');
  dropSecondClicks(element!, connection.signal);
  element!.addEventListener('click', ({ target }) => heard.push((target as Element).textContent));
});

/** Clicks on what has these words, as the so many-th click at one place. */
function click(words: string, detail: number): boolean {
  const target = all('main div *').find(({ textContent }) => textContent === words);
  return target!.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, detail }),
  );
}

it('a button that came in place of the one that was clicked takes neither the second click nor the third', () => {
  expect([click('Check', 1), click('Next', 2), click('Next', 3)]).toEqual([true, false, false]);
  expect(heard).toEqual(['Check']);
  click('Next', 1);
  expect(heard).toEqual(['Check', 'Next']);
});

it('a button takes its own second click, and two clicks of the keyboard are two', () => {
  click('Next', 1);
  click('Next', 2);
  click('Check', 0);
  click('Next', 0);
  expect(heard).toEqual(['Next', 'Next', 'Check', 'Next']);
});

it('what is no button takes each click, and so does all that has left the page', () => {
  click('Check', 1);
  click('Text', 2);
  connection.abort();
  click('Next', 2);
  expect(heard).toEqual(['Check', 'Text', 'Next']);
});
