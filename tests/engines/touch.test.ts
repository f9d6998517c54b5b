import { expect, test } from 'vitest';
import { dayName } from '../../src/learning/local-day.ts';
import { storedOf } from '../site/stored-log.ts';
import { engine } from './browsers.ts';
import { openCard } from './page-with.ts';
import { practiceCard } from './practice-card.ts';
import { serve } from './served.ts';
import { visit, type Visitor } from './visitor.ts';

const phone = { width: 390, height: 844, hasTouch: true };

/** What a finger would miss in a part of the page: too small, covered, or a field that makes iOS zoom. */
function missedBy(reader: Visitor, part: string): Promise<string[]> {
  return reader.run(
    (wanted, saysCoarse) => {
      const found: string[] = [];
      const controls = 'button, input, select, textarea, summary, .practice-buttons a';
      for (const control of document.querySelectorAll<HTMLElement>(
        `:is(${wanted}) :is(${controls})`,
      )) {
        // Its label is touched too.
        const target = control.closest('label') ?? control;
        if (!control.checkVisibility() || control.matches(':disabled')) continue;
        target.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = target.getBoundingClientRect();
        const name = `${control.localName} "${(target.textContent ?? '').trim().slice(0, 30)}"`;
        if (Math.min(width, height) < 24) found.push(`${name} is ${width} by ${height} px`);
        const hit = document.elementFromPoint(left + Math.min(width / 2, 40), top + height / 2);
        if (!hit || !(target.contains(hit) || hit.contains(target)))
          found.push(`${name} is covered by ${hit?.outerHTML.slice(0, 60)}`);
        const isField = control.matches(
          'select, textarea, input:not([type=checkbox], [type=radio])',
        );
        const size = parseFloat(getComputedStyle(control).fontSize);
        if (saysCoarse && isField && size < 16) found.push(`${name} has letters of ${size} px`);
      }
      return found;
    },
    part,
    engine === 'firefox',
  );
}

async function turnOn(reader: Visitor, url: string, names: readonly string[]): Promise<void> {
  await reader.goto(`${url}settings/`);
  for (const name of names) await reader.click('reader-settings label', name, 'touch');
  await expect
    .poll(() => storedOf(reader, 'setting'), { timeout: 60_000 })
    .toHaveLength(names.length);
}

test('recall, confidence and placement under a finger', async () => {
  const { url } = await serve();
  const reader = await visit(phone);
  await turnOn(reader, url, ['How sure are you?']);
  expect(await missedBy(reader, 'reader-settings')).toEqual([]);
  await reader.goto(`${url}practice/?kind=recall`);
  await reader.click('recall-card button', 'I have answered', 'touch');
  await reader.click('.points-list label', '', 'touch');
  await reader.until(
    'it is ticked',
    () => document.querySelector('.points-list :checked') !== null,
  );
  expect(await missedBy(reader, 'practice-session')).toEqual([]);
  await reader.goto(`${url}practice/?kind=choice`);
  await reader.see(`${practiceCard} .quiz-confidence`);
  expect(await missedBy(reader, 'practice-session')).toEqual([]);
  await reader.goto(`${url}practice/placement/`);
  await reader.click('placement-test button', 'Begin', 'touch');
  await reader.see(practiceCard);
  expect(await missedBy(reader, 'placement-test')).toEqual([]);
  await reader.click('placement-test button', 'I don’t know', 'touch');
  await reader.see('.placement-next button');
  expect(await missedBy(reader, 'placement-test')).toEqual([]);
  expect(reader.trouble()).toEqual([]);
});

test('notes, calculators and the plan under a finger', async () => {
  const { url } = await serve();
  const reader = await visit(phone);
  const card = await openCard(reader, url, 'choice');
  await reader.click(`${card} .quiz-options label`, '', 'touch');
  await reader.click(`${card} .quiz-check`, '', 'touch');
  await reader.click(`${card} .note-open`, '', 'touch');
  await reader.see(`${card} textarea`);
  expect(await missedBy(reader, `${card} note-tools`)).toEqual([]);
  await reader.click(`${card} .note-mark`, '', 'touch');
  await expect.poll(() => storedOf(reader, 'bookmark'), { timeout: 60_000 }).toHaveLength(1);
  await reader.goto(`${url}notes/`);
  await reader.see('.notes-list textarea');
  expect(await missedBy(reader, 'reader-notes')).toEqual([]);
  await reader.goto(`${url}calculators/error-budget/`);
  await reader.click('.faded summary', 'The last step is missing', 'touch');
  await reader.see('faded-step input');
  expect(await missedBy(reader, 'handbook-calculator, .faded')).toEqual([]);
  await reader.goto(`${url}study-plans/?until=${dayName(Date.now() + 9 * 86_400_000)}`);
  await reader.see('.plan-keep button');
  expect(await missedBy(reader, 'interview-plan')).toEqual([]);
  expect(reader.trouble()).toEqual([]);
});

test('the mock interview, the pretest and an import under a finger', async () => {
  const { url } = await serve();
  const reader = await visit(phone);
  await reader.goto(`${url}practice/mock-interview/`);
  await reader.see('.mock-choice');
  expect(await missedBy(reader, 'mock-interview')).toEqual([]);
  await reader.click('mock-interview button', 'Start', 'touch');
  await reader.click('mock-interview button', 'I have answered', 'touch');
  await reader.click('mock-interview button', 'What is asked next?', 'touch');
  await reader.see('.mock-asked-on button');
  expect(await missedBy(reader, 'mock-interview')).toEqual([]);
  await turnOn(reader, url, ['Two items before you read']);
  await reader.goto(`${url}questions/mlops-fundamentals/ci-cd-in-mlops/`);
  await reader.see('dialog.pretest quiz-card[data-live]:nth-of-type(2) .quiz-check');
  expect(await missedBy(reader, 'dialog.pretest')).toEqual([]);
  await reader.click('dialog.pretest > button', '', 'touch');
  await reader.goto(`${url}progress/`);
  await reader.see('progress-backup textarea');
  expect(await missedBy(reader, 'progress-backup')).toEqual([]);
  expect(reader.trouble()).toEqual([]);
});
