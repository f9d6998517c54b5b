import { expect } from 'vitest';
import type { Visitor } from './visitor.ts';

/** More than any page has between two of its controls. */
const most = 80;

/** Waits until the focus is in an element that fits. */
export async function hasFocus(reader: Visitor, selector: string, text = ''): Promise<void> {
  await reader.until(
    `the focus is on ${selector} "${text}"`,
    (wanted, part) => {
      const found = document.activeElement?.closest(wanted);
      return found?.checkVisibility() && (found.textContent ?? '').includes(part);
    },
    selector,
    text,
  );
}

/** Goes past the frame of the site, as a reader without a mouse does. */
export async function skipToContent(reader: Visitor): Promise<void> {
  await reader.press('Tab');
  expect(await reader.run(() => document.activeElement?.getAttribute('href'))).toMatch(/^#/);
  await reader.press('Enter');
}

/** Presses Tab until an element that fits has the focus: what is never reached fails. */
export async function tabTo(
  reader: Visitor,
  selector: string,
  text = '',
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const passed: string[] = [];
  for (let time = 0; time < most; time += 1) {
    await reader.press(key);
    const [fits, name] = await reader.run(
      (wanted, part) => {
        const found = document.activeElement!;
        const words = (found.textContent ?? '').replace(/\s+/g, ' ').trim();
        return [found.matches(wanted) && words.includes(part), `${found.localName} ${words}`];
      },
      selector,
      text,
    );
    if (fits) return;
    passed.push(String(name).slice(0, 40));
  }
  throw new Error(`Tab never came to ${selector} "${text}", but to ${passed.join(' | ')}`);
}

/** Waits until something was said by the page's live region. */
export async function hasSaid(reader: Visitor, words: string): Promise<void> {
  await reader.until(
    `"${words}" is announced`,
    (part) => document.querySelector('#live-region')?.textContent?.includes(part),
    words,
  );
}
