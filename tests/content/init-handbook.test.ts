import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { handbook } from '../../handbook.config.ts';
import { initHandbook } from '../../src/authoring/init-handbook.ts';
import { namingFiles } from '../../src/authoring/own-texts.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const texts = new Map(namingFiles.map((file) => [file, read(file)]));
const own = {
  name: 'Networks Interview Handbook',
  shortName: 'Networks',
  description: 'Questions on networks.',
  subject: 'networks',
  language: 'en',
  repository: 'https://github.com/owner/name',
  topic: 'routing',
  topicTitle: 'Routing',
} as const;
const { written } = initHandbook(own, read('package.json'), handbook, texts);
const { name } = JSON.parse(read('package.json')) as { name: string };
const { pathname } = new URL(handbook.repository);

it.each(namingFiles)('a copy has nothing of this handbook in %s', (file) => {
  const old = [handbook.name, handbook.subject, name, pathname, `${pathname.split('/')[1]}/`];
  expect(old.filter((text) => written.get(file)?.includes(text) !== false)).toEqual([]);
});

it('a copy begins with its own name', () => {
  expect(written.get('README.md')).toMatch(
    /^# Networks Interview Handbook\n\nInterview questions on networks, answered in full\. /,
  );
});
