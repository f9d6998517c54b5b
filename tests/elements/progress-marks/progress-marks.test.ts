import { markup } from 'virtual:fixture-markup';
import { afterEach, expect, it } from 'vitest';
import '../../../src/islands/read-mark/read-mark-define.ts';
import { showAll, showProgressMarks } from '../../../src/islands/progress-marks/progress-marks.ts';
import { newMiss, newReview, newUndo } from '../../../src/reader/new-entry.ts';
import { newReadMark } from '../../../src/reader/new-read-mark.ts';
import { readerLog } from '../../../src/reader/reader-log.ts';
import { click, found, says, show } from '../page.ts';
import { answerUntilTomorrow, sleepOver, wakeUp } from '../overnight.ts';
import { comeBack } from '../reader.ts';

const slug = 'ml-lifecycle-definition';
const link = `a[data-progress-question="${slug}"]`;
const mark = `${link} .progress-mark`;

afterEach(wakeUp);

/** The list of all questions, with its marks; returns how many items the question has. */
async function openList(): Promise<number> {
  show(markup['all questions'] ?? '');
  showProgressMarks();
  await showAll();
  return Number(document.querySelector<HTMLElement>(link)!.dataset['progressItems']);
}

const answer = (item: string) =>
  newReview(
    `${slug}#${item}`,
    { kind: 'choice', chosen: ['a'] },
    { right: true, parts: {} },
    900,
    false,
  );

it('a link tells what is answered and read, and nothing once that is taken back', async () => {
  const items = await openList();
  expect(items).toBeGreaterThan(1);
  expect(document.querySelector(mark)).toBeNull();
  const first = answer('one');
  await readerLog.append(first);
  await says(mark, `(answered 1 of ${items})`);
  await readerLog.append(newMiss(`${slug}#two`, 900));
  await says(mark, `(answered 2 of ${items})`);
  await readerLog.append(newUndo(first.id));
  await says(mark, `(answered 1 of ${items})`);
});

it('a topic adds up the questions that it names', async () => {
  show(`<p data-progress-topic="t" data-progress-questions="${slug}:3:5 another:2:5"></p>`);
  showProgressMarks();
  await says('[data-progress-topic]', '0 of 5 answered');
  await readerLog.appendAll([answer('one'), answer('two')]);
  await says('[data-progress-topic]', /^2 of 5 answered/);
});

it('"Mark as read" is shown once it works, is kept, and can be taken back', async () => {
  await openList();
  const button = () => found<HTMLButtonElement>('read-mark button');
  const open = () =>
    show(`<read-mark data-question="${slug}"><button hidden>Mark as read</button></read-mark>`);
  const first = open();
  await click(await button());
  await says(mark, '(read)');
  expect((await button()).getAttribute('aria-pressed')).toBe('true');
  first.remove();
  await comeBack();
  open();
  await expect.poll(async () => (await button()).getAttribute('aria-pressed')).toBe('true');
  await click(await button());
  await expect.poll(() => document.querySelector(mark)).toBeNull();
  expect((await button()).getAttribute('aria-pressed')).toBe('false');
});

it('a question that was read while the clock was ahead can be called unread', async () => {
  const ahead = { ...newReadMark(slug, true), at: Date.now() + 3_600_000 };
  await readerLog.append(ahead);
  show(`<read-mark data-question="${slug}"><button hidden>Mark as read</button></read-mark>`);
  const button = () => found<HTMLButtonElement>('read-mark button');
  const isPressed = async () => (await button()).getAttribute('aria-pressed');
  await expect.poll(isPressed).toBe('true');
  await click(await button());
  await expect.poll(isPressed).toBe('false');
});

it('a page that stays open overnight tells in the morning what is due', async () => {
  await answerUntilTomorrow(`${slug}#one`);
  const items = await openList();
  await says(mark, `(answered 1 of ${items})`);
  sleepOver();
  await says(mark, `(answered 1 of ${items}, 1 due)`);
});
