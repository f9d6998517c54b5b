import { expect, it } from 'vitest';
import '../../../src/islands/quiz-card/quiz-card-define.ts';
import { PlacementTestElement } from '../../../src/islands/placement/placement-test-element.ts';
import { found, press, show } from '../page.ts';

customElements.define('placement-test', PlacementTestElement);

const key = () => Object.keys(localStorage).find((name) => name.endsWith(':placement'))!;
const asked = async () => (await found('quiz-card[data-live]')).dataset['item'] ?? '';

/** What another tab keeps; a browser tells of it all tabs but the one that did it. */
function keepElsewhere(newValue: string | null): void {
  const name = key();
  if (newValue === null) localStorage.removeItem(name);
  else localStorage.setItem(name, newValue);
  dispatchEvent(new StorageEvent('storage', { key: name, newValue }));
}

async function begin(): Promise<string> {
  show('<placement-test></placement-test>');
  await press('Begin');
  return asked();
}

it('waits here when it goes on in another tab, and goes on where that one was', async () => {
  const item = await begin();
  const run = JSON.parse(localStorage.getItem(key())!);
  keepElsewhere(JSON.stringify({ ...run, takes: [{ item, right: true }] }));
  await press('Go on');
  await expect.poll(asked).not.toBe(item);
  expect(JSON.parse(localStorage.getItem(key())!).takes).toHaveLength(1);
});

it('ended in another tab, or while the page was in the back/forward cache, is not begun again here', async () => {
  await begin();
  const name = key();
  localStorage.removeItem(name);
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await expect.poll(() => document.querySelector('quiz-card')).toBeNull();
  expect(localStorage.getItem(name)).toBeNull();
});
