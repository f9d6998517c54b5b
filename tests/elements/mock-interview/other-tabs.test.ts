import { expect, it } from 'vitest';
import { field, found, press, says, write } from '../page.ts';
import { asked, goOn, reveal, start } from './interview.ts';

const key = () => Object.keys(localStorage).find((name) => name.endsWith(':mock-interview'))!;
const kept = () => JSON.parse(localStorage.getItem(key()) ?? 'null');

/** What another tab keeps. A browser tells of it all tabs but the one that did it. */
function keepElsewhere(change: object | undefined): void {
  const [name, newValue] = [key(), change ? JSON.stringify({ ...kept(), ...change }) : null];
  if (newValue === null) localStorage.removeItem(name);
  else localStorage.setItem(name, newValue);
  dispatchEvent(new StorageEvent('storage', { key: name, newValue }));
}

/** So long that a clock which runs has kept the interview again. */
const aTick = () => new Promise((resolve) => setTimeout(resolve, 1200));

it('goes on here where it went on in another tab, and nothing that was written there is lost', async () => {
  await start();
  const { takes } = kept();
  const [first, ...others] = takes;
  keepElsewhere({ index: 1, takes: [{ ...first, note: 'from the other tab' }, ...others] });
  await says('.practice-head', 'Question 2 of 4');
  await aTick();
  expect(kept()).toMatchObject({ index: 1, takes: [{ note: 'from the other tab' }, {}, {}, {}] });
  await write(await field<HTMLTextAreaElement>('Think aloud'), 'from here');
  expect(kept()).toMatchObject({
    takes: [{ note: 'from the other tab' }, { note: 'from here' }, {}, {}],
  });
});

it('ended in another tab is not kept again by the clock of this one', async () => {
  await start();
  keepElsewhere(undefined);
  await found('.mock-shared');
  await aTick();
  expect(key()).toBeUndefined();
});

it('of other questions, begun in another tab, is not run over: the reader chooses', async () => {
  await start();
  const question = asked();
  const takes = [{ ...kept().takes[0], slug: 'another-one', took: 1000 }];
  keepElsewhere({ takes: [...takes, ...kept().takes.slice(1, 2)].slice(1), minutes: 20 });
  await says('.mock-begun', 'question 1 of 1');
  await aTick();
  expect(kept().takes).toHaveLength(1);
  await press('Go on with it');
  await says('.practice-head', 'Question 1 of 1');
  expect(asked()).not.toBe(question);
});

it('out of the back/forward cache shows what became of it meanwhile', async () => {
  await start();
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  localStorage.setItem(key(), JSON.stringify({ ...kept(), index: 2 }));
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await says('.practice-head', 'Question 3 of 4');
  await aTick();
  expect(kept().index).toBe(2);
});

it('whose report is read here stays, whatever another tab begins', async () => {
  await start('40 minutes');
  await reveal();
  await goOn();
  await found('.mock-report');
  keepElsewhere({ index: 0, runningSince: Date.now() });
  await aTick();
  await found('.mock-report');
});
