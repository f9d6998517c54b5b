import { describe, expect, it } from 'vitest';
import { cheatSheets } from '../../../src/exports/cheat-sheets/cheat-sheets.ts';
import { chosenTables } from '../../../src/exports/cheat-sheets/chosen-tables.ts';
import type { Difficulty } from '../../../src/learning/difficulties.ts';
import type { Question } from '../../../src/question/question.ts';
import { hostileSource } from './hostile-source.ts';

const [first] = hostileSource.bank.questions as [Question];

const asking = (slug: string, difficulty: Difficulty): Question => ({ ...first, slug, difficulty });

describe('the tables of a cheat sheet', () => {
  it('are all there where two pages hold them', () => {
    expect(chosenTables([first]).map(({ table }) => table)).toEqual([first.comparisons[0]]);
  });

  it('are those of the easiest questions where they do not, in the order of the pages', () => {
    const hard = Array.from({ length: 30 }, (_, n) => asking(`hard-${n}`, 'advanced'));
    const easy = asking('easy', 'foundation');
    const chosen = chosenTables([...hard, easy]).map(({ question }) => question.slug);
    expect(chosen).toContain('easy');
    expect(chosen.length).toBeLessThan(31);
    expect(chosen.at(-1)).toBe('easy');
  });
});

describe('the cheat sheets', async () => {
  const files = await cheatSheets.files(hostileSource);
  const read = (path: string) => String(files.find((file) => file.path === path)?.body);

  it('are a list and a page for each topic', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'cheat-sheets/index.html',
      'cheat-sheets/pipelines/index.html',
    ]);
    expect(read('cheat-sheets/index.html')).toContain(
      `href="${hostileSource.site.base}cheat-sheets/pipelines/"`,
    );
  });

  it('have every short answer as text, and no id twice', () => {
    const html = read('cheat-sheets/pipelines/index.html');
    for (const { shortAnswer } of hostileSource.bank.questions.slice(0, 1)) {
      expect(html).toContain(shortAnswer.text.slice(0, 40));
    }
    expect(html.match(/<article>/g)).toHaveLength(hostileSource.bank.questions.length);
    expect(html).not.toMatch(/<script|<!--/);
    // What a sheet has of the page: its title, its short answer and its tables.
    for (const text of ['&#x3C;/script>', ']]&gt;', '=1+1', 'אבג', 'a | pipe'])
      expect(html, text).toContain(text);
    expect(html).not.toContain(' id="');
    expect(html).toContain('<meta name="robots" content="noindex">');
  });
});
