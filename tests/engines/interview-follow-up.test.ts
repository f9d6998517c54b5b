import { expect, test } from 'vitest';
import { hasFocus, hasSaid, skipToContent, tabTo } from './keyboard.ts';
import { serve } from './served.ts';
import { visit, type Visitor } from './visitor.ts';

const path = 'practice/mock-interview/';

async function start(reader: Visitor, url: string, length: string): Promise<void> {
  await reader.goto(url + path);
  await reader.click('mock-interview label', length);
  await reader.click('mock-interview button', 'Start');
  await reader.see('.mock-question');
  await hasFocus(reader, '.mock-question');
}

test('the interviewer asks on: by keys alone, over a reload, and the focus is at what is asked', async () => {
  const { url } = await serve();
  const reader = await visit();
  await reader.goto(url + path);
  await reader.see('.mock-choice');
  await skipToContent(reader);
  await tabTo(reader, 'mock-interview button', 'Start');
  await reader.press('Enter');
  await hasFocus(reader, '.mock-question');
  await tabTo(reader, 'mock-interview button', 'I have answered');
  await reader.press('Enter');
  await hasFocus(reader, '.points-list legend');
  await reader.press('Tab');
  await reader.press('Space');
  await tabTo(reader, 'mock-interview button', 'What is asked next?');
  await reader.press('Enter');
  await hasFocus(reader, '.mock-asked-on h3');
  const asked = await reader.see('.mock-asked-on h3');
  await hasSaid(reader, asked);
  await reader.see('.mock-clock button', 'Pause');
  await reader.reload();
  await reader.see('.mock-asked-on h3', asked);
  await reader.click('.mock-asked-on button', 'Show what could be said');
  await hasFocus(reader, '.mock-asked-on h3');
  expect((await reader.see('.mock-asked-on p')).length).toBeGreaterThan(1);
  await tabTo(reader, '.mock-next');
  await reader.press('Enter');
  await hasFocus(reader, '.mock-question');
  await hasSaid(reader, 'Next question.');
  expect(reader.trouble()).toEqual([]);
});

test('a design has its stages, a report, and another interview begins where the choice is', async () => {
  const { url } = await serve();
  const reader = await visit({ width: 390, height: 844 });
  await start(reader, url, '40 minutes');
  await reader.see('.mock-stages [aria-current=step]', 'Clarify');
  await reader.click('mock-interview textarea');
  await reader.type('what I drew');
  await reader.click('mock-interview button', 'show the key points');
  await hasFocus(reader, '.points-list legend');
  await reader.click('.mock-next');
  await reader.see('.mock-report', 'what I drew');
  await hasFocus(reader, '.mock-report h2');
  await reader.click('.mock-report button', 'Another interview');
  await reader.see('.mock-choice');
  await hasFocus(reader, '.mock-choice');
  expect(reader.trouble()).toEqual([]);
});

test('an engine without a microphone offers no recording, in the settings and in the interview', async () => {
  const { url } = await serve();
  const reader = await visit();
  await reader.goto(`${url}settings/`);
  await reader.see('reader-settings label', 'Two items before you read');
  expect(
    await reader.run(async () => {
      const devices = (navigator as Partial<Navigator>).mediaDevices;
      const all = (await devices?.enumerateDevices()) ?? [];
      return all.filter(({ kind }) => kind === 'audioinput').length;
    }),
    'this engine has no microphone',
  ).toBe(0);
  await reader.seeNo('#setting-voice');
  await start(reader, url, '20 minutes');
  await reader.seeNo('voice-recording');
  expect(reader.trouble()).toEqual([]);
});
