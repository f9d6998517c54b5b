import { expect, it } from 'vitest';
import { fileNameOf } from '../../src/file-name.ts';

it.each([
  ['LLMOps', 'llmops-handbook'],
  ['Site Reliability', 'site-reliability-handbook'],
  ['.NET 10', '.net-10-handbook'],
  ['CI/CD', 'ci-cd-handbook'],
  ['A - B', 'a---b-handbook'],
  ['C#', 'c-handbook'],
  ['R & D', 'r-d-handbook'],
  ['Größe für Ärzte', 'grosse-fur-arzte-handbook'],
  ['網路', 'handbook'],
  ['../..', 'handbook'],
])('files of %s begin with %s', (shortName, name) => {
  expect(fileNameOf(shortName)).toBe(name);
});
