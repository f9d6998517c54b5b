import { markup } from 'virtual:fixture-markup';
import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { newReadMark } from '../../../src/reader/new-read-mark.ts';
import { readerLog } from '../../../src/reader/reader-log.ts';
import '../../../src/islands/list-filter/list-filter-define.ts';
import { answerUntilTomorrow, sleepOver, wakeUp } from '../overnight.ts';
import { all, buttons, field, press, says, show, standAt, write } from '../page.ts';

afterEach(wakeUp);

/** Shows the list of all questions at an address; returns how many it has. */
function openList(address: string): number {
  standAt(address);
  show(markup['all questions'] ?? '');
  return all('.question-list > li').length;
}

const shown = () => all('.question-list > li').filter((entry) => entry.checkVisibility());

it('filters as one types, counts, and writes the filters into the address', async () => {
  const count = openList('');
  await expect.poll(shown).toHaveLength(count);
  await write(await field('Words'), 'registry');
  await says('output', new RegExp(`^\\d+ of ${count} questions$`));
  await expect.poll(() => location.search).toMatch(/\?q=registry$/);
  await userEvent.selectOptions(await field('Topic'), 'technical-mlops');
  await userEvent.selectOptions(await field('Difficulty'), 'intermediate');
  await expect
    .poll(() => location.search)
    .toContain('topic=technical-mlops&difficulty=intermediate');
  const groups = all('section[data-filter-group]').filter((group) => group.checkVisibility());
  expect(groups).toHaveLength(1);
});

it('reads the filters from the address', async () => {
  openList('?difficulty=advanced&topic=nonsense');
  const advanced = all('.question-list > li[data-difficulty=advanced]');
  expect(advanced.length).toBeGreaterThan(0);
  await expect.poll(shown).toEqual(advanced);
  expect((await field('Difficulty')).value).toBe('advanced');
  expect((await field('Topic')).value).toBe('');
});

it('knows what is read and what is not', async () => {
  await readerLog.append(newReadMark('ml-lifecycle-definition', true));
  const count = openList('?state=read');
  await expect
    .poll(() => shown().map(({ dataset }) => dataset['question']))
    .toEqual(['ml-lifecycle-definition']);
  await userEvent.selectOptions(await field('Your state'), 'unread');
  await expect.poll(shown).toHaveLength(count - 1);
});

it('says when nothing fits, and clears', async () => {
  const count = openList('?q=zzzz');
  await says('.filter-empty', 'No questions fit these filters.');
  await press('Clear filters');
  await expect.poll(shown).toHaveLength(count);
  expect(location.search).not.toContain('q=');
  expect(buttons('Clear filters')).toEqual([]);
});

it('a list of what is due that stays open overnight has in the morning what is due then', async () => {
  const slug = 'ml-lifecycle-definition';
  await answerUntilTomorrow(`${slug}#one`);
  openList('?state=due');
  await says('.filter-empty', 'No questions fit these filters.');
  expect(shown()).toEqual([]);
  sleepOver();
  await expect.poll(() => shown().map(({ dataset }) => dataset['question'])).toEqual([slug]);
});

it('adds nothing before the list: after a reload Chromium finds the place of a reader by the order of siblings', () => {
  const placeOf = (root: ParentNode) => {
    const group = root.querySelector('[data-filter-group]')!;
    return [...group.parentElement!.children].indexOf(group);
  };
  const unread = document.createElement('template');
  unread.innerHTML = markup['all questions'] ?? '';
  openList('');
  expect(placeOf(document)).toBe(placeOf(unread.content));
});
