import { expect, it } from 'vitest';
import { base } from '../../../src/base-url.ts';
import { found, press, says } from '../page.ts';
import { openInterview } from './interview.ts';

it.each([
  '{"minutes":20,"takes":[{"slug":"x","took":null}],"index":-1}',
  '{"minutes":20,"takes":[{"slug":"ci-cd-in-mlops","took":null}],"index":0}',
])('a damaged run in storage: the page begins anew: %s', async (run) => {
  localStorage.setItem(`llmops-handbook:${base}:mock-interview`, run);
  openInterview();
  await press('Start');
  await found('.mock-question');
  await says('.practice-head', /Question 1 of [2-9]/);
  expect(document.querySelector('.mock-clock')?.textContent).toMatch(/\d+:\d\d left/);
});
