import { expect, it } from 'vitest';
import { base } from '../../../src/base-url.ts';
import { found, press, says } from '../page.ts';
import { openInterview } from './interview.ts';

const take = {
  slug: 'ci-cd-in-mlops',
  took: 0,
  note: '',
  revealed: false,
  covered: [],
  points: [],
};
const whole = { minutes: 20, takes: [take], index: 0, runningSince: 1, showsClock: true };

it.each([
  { ...whole, index: -1 },
  { ...whole, takes: [{ ...take, took: null }] },
])('a damaged run in storage: the page begins anew: %j', async (run) => {
  localStorage.setItem(`llmops-handbook:${base}:mock-interview`, JSON.stringify(run));
  openInterview();
  await press('Start');
  await found('.mock-question');
  await says('.practice-head', /Question 1 of [2-9]/);
  expect(document.querySelector('.mock-clock')?.textContent).toMatch(/\d+:\d\d left/);
});
