import { MockInterviewElement } from '../../../src/islands/mock-interview/mock-interview-element.ts';
import { all, click, field, found, press, show, standAt } from '../page.ts';

customElements.define('mock-interview', MockInterviewElement);

/** Shows the mock interview at an address, in place of one that is open. */
export function openInterview(address = ''): void {
  for (const main of all('main')) main.remove();
  standAt(address);
  show('<mock-interview data-plays="recordings"></mock-interview>');
}

/** Begins an interview; returns how many questions it has. */
export async function start(minutes = '20 minutes', address = ''): Promise<void> {
  openInterview(address);
  await click(await field(minutes));
  await press('Start');
  await found('.mock-question');
}

/** The question that is asked, in words. */
export const asked = (): string => document.querySelector('.mock-question')?.textContent ?? '';

/** Has the key points shown. */
export async function reveal(): Promise<void> {
  await press('I have answered');
  await found('.points-list input');
}

/** The box of a key point. */
export const point = (place: number) => all<HTMLInputElement>('.points-list input')[place]!;

/** Goes on to the next question, or to the report. */
export const goOn = () => found('.mock-next').then((button) => click(button));
