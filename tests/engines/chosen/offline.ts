import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dist } from '../../site/dist.ts';
import { newerBuild } from '../../site/newer-build.ts';
import { openCard, pageWith } from '../page-with.ts';
import { serve } from '../served.ts';
import { visit, type Visitor } from '../visitor.ts';

const page = 'questions/mlops-fundamentals/ci-cd-in-mlops/';

const ready = (reader: Visitor) => reader.see('[data-offline-status]', 'Ready offline');

test('after one visit everything works without network', async () => {
  const server = await serve();
  const reader = await visit();
  await reader.goto(server.url);
  await ready(reader);
  expect(reader.trouble()).toEqual([]);
  await server.stop();
  await openCard(reader, server.url, 'choice');
  await reader.press('/');
  await reader.see('.search-dialog input');
  await reader.type('canary');
  await reader.see('.search-hit');
  await reader.goto(`${server.url}no/such/page/`);
  await reader.see('h1', 'There is no such page');
});

test('a worker that the host deleted takes the copy with it', async () => {
  const server = await serve();
  const reader = await visit();
  await reader.goto(server.url);
  await ready(reader);
  server.options.intercept = (path, response) => {
    if (!path.endsWith('/sw.js')) return false;
    response
      .writeHead(404, { 'content-type': 'text/html' })
      .end('<!doctype html><title>No</title>');
    return true;
  };
  await reader.goto(server.url + page);
  await reader.until('the copy is gone', async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('llmops-handbook:'));
    return names.length === 0 && (await navigator.serviceWorker.getRegistration()) === undefined;
  });
});

test('a new version waits for the reader, and for a number that is typed in another tab', async () => {
  const server = await serve();
  const reader = await visit();
  await reader.goto(server.url);
  await ready(reader);
  const other = await reader.newTab();
  await other.goto(server.url + pageWith('calculation'));
  await other.run(() =>
    document.querySelector('quiz-card[data-kind=calculation]')?.scrollIntoView(),
  );
  await other.click('quiz-card[data-live] .quiz-number input');
  await other.type('12');
  server.options.root = retitledBuild();
  await reader.goto(server.url);
  await reader.see('.update-prompt', 'A new version');
  await reader.click('.update-prompt button', 'Reload');
  await reader.until('the new version is shown', () => document.title.startsWith('Newer '));
  await other.see('.update-prompt', 'This page reloads when you have answered');
  expect(
    await other.run(() => document.querySelector<HTMLInputElement>('.quiz-number input')?.value),
  ).toBe('12');
  await other.click('quiz-card[data-kind=calculation] .quiz-check');
  await other.until('it is of the new version too', () => document.title.startsWith('Newer '));
  expect(reader.trouble()).toEqual([]);
});

/** The build with every title changed, as a host would have it after a deployment. */
function retitledBuild(): string {
  const root = newerBuild(dist, (folder) => {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.html')) continue;
      const file = join(folder, name);
      writeFileSync(file, readFileSync(file, 'utf8').replace('<title>', '<title>Newer '));
    }
  });
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}
