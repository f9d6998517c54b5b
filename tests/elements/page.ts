import { expect, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';

/**
 * Puts markup into the page, in a `<main>` of its own, and takes it away after the test. What else a page has stays, as its
 * live region.
 */
export function show(markup: string): HTMLElement {
  const main = document.createElement('main');
  main.innerHTML = markup;
  document.body.append(main);
  onTestFinished(() => main.remove());
  return main;
}

/** One element by its selector, once it is there and can be seen. */
export async function found<Found extends HTMLElement = HTMLElement>(
  selector: string,
  inside: ParentNode = document,
): Promise<Found> {
  await expect
    .poll(() => inside.querySelector(selector)?.checkVisibility(), { message: selector })
    .toBe(true);
  return inside.querySelector<Found>(selector)!;
}

/** All elements of a selector. */
export const all = <Found extends HTMLElement = HTMLElement>(
  selector: string,
  inside: ParentNode = document,
): Found[] => [...inside.querySelectorAll<Found>(selector)];

/** What an element says, its white space as a reader sees it; nothing where there is none. */
export const wordsOf = (selector: string, inside: ParentNode = document): string =>
  oneLine(inside.querySelector<HTMLElement>(selector)?.innerText);

const oneLine = (text = ''): string => text.replace(/\s+/g, ' ').trim();

/** Waits for what an element says. */
export const says = (selector: string, words: RegExp | string) =>
  expect
    .poll(() => wordsOf(selector), { message: selector })
    [typeof words === 'string' ? 'toContain' : 'toMatch'](words as never);

/** The buttons that can be seen and are called so; where there is none, those whose names begin with these words. */
export function buttons(name: string, inside: ParentNode = document): HTMLButtonElement[] {
  const named = all<HTMLButtonElement>('button', inside)
    .filter((button) => button.checkVisibility())
    .map((button) => ({ button, words: oneLine(button.textContent ?? '') }));
  const exact = named.filter(({ words }) => words === name);
  const found = exact.length > 0 ? exact : named.filter(({ words }) => words.startsWith(name));
  return found.map(({ button }) => button);
}

/**
 * Clicks an element as a reader does. It is found by a mark of its own: what a browser makes of its words may be something
 * else than its name.
 */
export async function click(element: HTMLElement): Promise<void> {
  element.dataset['testid'] = 'clicked';
  await page.getByTestId('clicked').click();
  delete element.dataset['testid'];
}

/** Waits for the first button of a name, and clicks it. */
export async function press(name: string, inside: ParentNode = document): Promise<void> {
  await expect.poll(() => buttons(name, inside).length, { message: name }).toBeGreaterThan(0);
  await click(buttons(name, inside)[0]!);
}

/** The field whose label is these words, or else begins with them, once it is there. */
export async function field<Field extends HTMLElement = HTMLInputElement>(
  name: string,
  inside: ParentNode = document,
): Promise<Field> {
  const control = () => {
    const labels = all<HTMLLabelElement>('label', inside);
    const words = labels.map(({ textContent }) => oneLine(textContent ?? ''));
    const exact = words.indexOf(name);
    const place = exact < 0 ? words.findIndex((text) => text.startsWith(name)) : exact;
    return labels[place]?.control;
  };
  await expect.poll(() => control()?.checkVisibility(), { message: name }).toBe(true);
  return control() as HTMLElement as Field;
}

/** Types into a field in place of what it has. */
export const write = (into: HTMLElement, text: string) => userEvent.fill(into, text);

/** What the live region says from now on. */
export function listen(): string[] {
  const said: string[] = [];
  const watcher = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) said.push(node.textContent ?? '');
    }
  });
  watcher.observe(document.querySelector('#live-region')!, { childList: true, subtree: true });
  onTestFinished(() => watcher.disconnect());
  return said;
}

/** Has the page stand at another query or hash until the test is over. */
export function standAt(address: string): void {
  const { href, pathname } = location;
  history.replaceState(history.state, '', pathname + address);
  onTestFinished(() => history.replaceState(history.state, '', href));
}
