import { beforeEach, expect, it, vi } from 'vitest';
import { hasBegunWork } from '../../../src/offline/page/begun-work.ts';
import '../../../src/islands/voice-recording/voice-recording-define.ts';
import { buttons, found, show } from '../page.ts';

const began = vi.fn();
const track = { stop: vi.fn() };
let allow: () => void;

/** A recorder that records nothing. */
class Recorder {
  state = 'inactive';
  readonly mimeType = 'audio/webm';
  onstop?: () => void;

  start(): void {
    began();
    this.state = 'recording';
  }

  stop(): void {
    this.state = 'inactive';
    this.onstop?.();
  }
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('MediaRecorder', Recorder);
  // The browser asks, and the reader takes his time.
  const stream = { getTracks: () => [track] } as unknown as MediaStream;
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockReturnValue(
    new Promise((resolve) => {
      allow = () => resolve(stream);
    }),
  );
});

/** Shows the button and presses it. */
async function record(): Promise<HTMLElement> {
  show('<voice-recording data-question="drift"></voice-recording>');
  const button = await found('voice-recording button');
  button.click();
  return button;
}

it('pressed again while the browser asks records once', async () => {
  const button = await record();
  button.click();
  allow();
  await expect.poll(() => buttons('Stop').length).toBe(1);
  expect(navigator.mediaDevices.getUserMedia).toHaveBeenCalledTimes(1);
  buttons('Stop')[0]!.click();
  await expect.poll(() => track.stop).toHaveBeenCalledTimes(1);
});

it('that runs holds an update back, which another tab accepts: it would be lost', async () => {
  const element = (await record()).closest('voice-recording')!;
  expect(hasBegunWork(document)).toBe(false);
  allow();
  await expect.poll(() => hasBegunWork(document)).toBe(true);
  element.querySelector('button')!.click();
  await expect.poll(() => hasBegunWork(document)).toBe(false);
});

it('ends where the reader goes back to another question, which can be recorded in turn', async () => {
  const element = (await record()).closest('voice-recording')!;
  allow();
  await expect.poll(() => buttons('Stop')).toHaveLength(1);
  (element as HTMLElement).dataset['question'] = 'feature-stores';
  await expect.poll(() => track.stop).toHaveBeenCalledTimes(1);
  await expect.poll(() => buttons('Stop')).toEqual([]);
  expect(buttons('Record')).toHaveLength(1);
  expect(hasBegunWork(document)).toBe(false);
});

it.each([
  ['the reader has answered', (element: HTMLElement) => void (element.dataset['review'] = '')],
  ['another question is asked', (element: HTMLElement) => void (element.dataset['question'] = 'x')],
  ['the interview was left', (element: HTMLElement) => element.remove()],
])('allowed when %s: the microphone is off, and nothing is recorded', async (_when, leave) => {
  const button = await record();
  leave(button.closest('voice-recording')!);
  allow();
  await expect.poll(() => track.stop).toHaveBeenCalledTimes(1);
  expect(began).not.toHaveBeenCalled();
});
