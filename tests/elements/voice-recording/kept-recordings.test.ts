import { beforeEach, expect, it } from 'vitest';
import { keptRecordings } from '../../../src/islands/voice-recording/kept-recordings.ts';
import { renamed } from '../../unit/reader/renamed.ts';

renamed({ 'old-question': 'new-question' });

const text = async (question: string) => (await keptRecordings.get(question))?.text();

beforeEach(() => keptRecordings.clear());

it('a question that was renamed keeps its recording, until a newer one is made', async () => {
  await keptRecordings.put('old-question', new Blob(['before']));
  expect(await text('new-question')).toBe('before');
  expect(await text('drift')).toBeUndefined();
  await keptRecordings.put('new-question', new Blob(['after']));
  expect(await text('new-question')).toBe('after');
});

it('what is deleted does not come back from under the name that the question had', async () => {
  await keptRecordings.put('old-question', new Blob(['before']));
  await keptRecordings.put('new-question', new Blob(['after']));
  await keptRecordings.put('drift', new Blob(['another']));
  await keptRecordings.delete('new-question');
  expect(await text('new-question')).toBeUndefined();
  expect(await text('drift')).toBe('another');
});
