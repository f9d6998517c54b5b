import { expect, it } from 'vitest';
import { initHandbook, settingProblem } from '../../../src/authoring/init-handbook.ts';
import type { OwnHandbook } from '../../../src/authoring/own-handbook.ts';

const own: OwnHandbook = {
  name: "Netze: das Ärzte-Handbuch d'Or",
  shortName: 'Netze',
  description: 'Fragen zu Netzen.',
  subject: 'Netze',
  language: 'de',
  repository: 'https://github.com/owner/name',
  topic: 'routing',
  topicTitle: 'Routing: Wege',
};
const packageText =
  '{ "name": "old", "version": "1.0.0", "imports": { "#strings/*": "./src/strings/en/*" } }';

const before = { name: 'Old Handbook', repository: 'https://github.com/old-team/handbook' };
const texts = new Map([
  [
    'README.md',
    '# Old Handbook\n\nNine interview questions on old\nthings, answered in full. Each page\n\n![A page](.github/handbook.png)\n\nMore.\n',
  ],
  [
    '.github/CODEOWNERS',
    '* @old-team/all\n\n# Content by topic\n/src/content/docs/questions/a/  @old-team/a\n\n/src/security/ @old-team/security\n',
  ],
  ['.devcontainer/devcontainer.json', '{ "name": "Old Handbook" }'],
  ['package-lock.json', '{ "name": "old", "packages": { "": { "name": "old" } } }'],
  [
    'src/content/docs/guides/browsers.mdx',
    '[tell us](https://github.com/old-team/handbook/issues/new)',
  ],
]);

it('empties the content and writes the settings', () => {
  const { deleted, written } = initHandbook(own, packageText, before, texts);
  expect(deleted).toContain('src/content/docs/questions');
  expect(deleted).toContain('src/content/docs/guides');
  expect(deleted).toContain('tests/unit/exports/api-client.test.ts');
  expect(JSON.parse(written.get('package.json') ?? '')).toEqual({
    name: 'netze-das-arzte-handbuch-d-or',
    version: '1.0.0',
    description: 'Fragen zu Netzen.',
    imports: { '#strings/*': './src/strings/de/*' },
  });
  const config = written.get('handbook.config.ts');
  expect(config).toContain("name: 'Netze: das Ärzte-Handbuch d\\'Or',");
  expect(config).toContain('languageRules: [],');
  expect(written.get('src/content/topics.yaml')).toContain('title: "Routing: Wege"');
  expect(written.get('src/content/question-register.txt')).toBe('');
});

it('puts name and address in the place of the old ones', () => {
  const { deleted, written } = initHandbook(
    { ...own, name: 'Networks', language: 'en' },
    packageText,
    before,
    texts,
  );
  expect(Object.fromEntries([...written].filter(([file]) => texts.has(file)))).toEqual({
    'README.md':
      '# Networks\n\nInterview questions on Netze, answered in full. Each page\n\nMore.\n',
    '.github/CODEOWNERS': '* @owner/all\n\n/src/security/ @owner/security\n',
    '.devcontainer/devcontainer.json': '{ "name": "Networks" }',
    'package-lock.json': '{ "name": "networks", "packages": { "": { "name": "networks" } } }',
    'src/content/docs/guides/browsers.mdx': '[tell us](https://github.com/owner/name/issues/new)',
  });
  expect(deleted).toContain('.github/handbook.png');
});

it('leads to the guides where they are left', () => {
  const texts = new Map([['CONTRIBUTING.md', '[How](src/content/docs/contribute/how.mdx)']]);
  const textIn = (language: 'en' | 'de') =>
    initHandbook({ ...own, language }, packageText, before, texts).written.get('CONTRIBUTING.md');
  expect(textIn('en')).toBe('[How](src/content/docs/contribute/how.mdx)');
  expect(textIn('de')).toBe(
    '[How](https://github.com/old-team/handbook/blob/HEAD/src/content/docs/contribute/how.mdx)',
  );
});

it('writes no guide that it deletes', () => {
  const { written } = initHandbook(own, packageText, before, texts);
  expect([...written.keys()].filter((file) => file.endsWith('.mdx'))).toEqual([]);
});

it('keeps the guides and the rules of English in English', () => {
  const { deleted, written } = initHandbook({ ...own, language: 'en' }, packageText, before, texts);
  expect(deleted).not.toContain('src/content/docs/guides');
  expect(written.get('handbook.config.ts')).toContain("'spelling'");
});

it.each([
  ['name', ' ', /empty/],
  ['name', 'two\nlines', /one line/],
  ['language', 'fr', /Write en or de/],
  ['repository', 'owner/name', /such as https/],
  ['repository', 'https://github.com/owner', /such as https/],
  ['topic', 'Routing', /lower-case/],
  ['topic', 'con', /a device on Windows/],
  ['topic', 'links', /the name of a property/],
  ['topic', '802', /is no text in YAML/],
] as const)('refuses %s: %j', (name, value, message) => {
  expect(settingProblem(name, value)).toMatch(message);
});

it('accepts what is right', () => {
  for (const [name, value] of Object.entries(own)) {
    expect(settingProblem(name as keyof OwnHandbook, value)).toBeUndefined();
  }
});

it('takes signs of a name as they are, and an address of git without its ending', () => {
  const { written } = initHandbook(
    { ...own, name: "The $'s", language: 'en', repository: 'https://github.com/owner/name.git/' },
    packageText,
    before,
    texts,
  );
  expect(written.get('.devcontainer/devcontainer.json')).toBe(`{ "name": "The $'s" }`);
  expect(written.get('src/content/docs/guides/browsers.mdx')).toContain('/owner/name/issues');
});

it('makes a copy of a copy, whatever the first was called and whoever owned it', () => {
  const lock = '{ "packages": { "node_modules/@owner/tool": { "version": "1.0.0" } } }';
  const repository = 'https://github.com/owner/name.git/';
  const first = initHandbook(
    { ...own, name: 'The "Net" Handbook', language: 'en', repository },
    packageText,
    before,
    new Map([...texts, ['package-lock.json', lock]]),
  ).written;
  expect(first.get('handbook.config.ts')).toContain("repository: 'https://github.com/owner/name',");
  const { written } = initHandbook(
    { ...own, name: 'Second', language: 'en', repository: 'https://github.com/new-team/second' },
    first.get('package.json') ?? '',
    { name: 'The "Net" Handbook', repository },
    new Map([...texts.keys()].map((file) => [file, first.get(file) ?? ''])),
  );
  expect(Object.fromEntries([...written].filter(([file]) => texts.has(file)))).toEqual({
    'README.md': '# Second\n\nInterview questions on Netze, answered in full. Each page\n\nMore.\n',
    '.github/CODEOWNERS': '* @new-team/all\n\n/src/security/ @new-team/security\n',
    '.devcontainer/devcontainer.json': '{ "name": "Second" }',
    'package-lock.json': lock,
    'src/content/docs/guides/browsers.mdx':
      '[tell us](https://github.com/new-team/second/issues/new)',
  });
});
