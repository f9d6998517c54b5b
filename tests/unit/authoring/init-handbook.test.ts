import { expect, it } from 'vitest';
import {
  initHandbook,
  settingProblem,
  type OwnHandbook,
} from '../../../src/authoring/init-handbook.ts';

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

it('empties the content and writes the settings', () => {
  const { deleted, written } = initHandbook(own, packageText);
  expect(deleted).toContain('src/content/docs/questions');
  expect(deleted).toContain('src/content/docs/guides');
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

it('keeps the guides and the rules of English in English', () => {
  const { deleted, written } = initHandbook({ ...own, language: 'en' }, packageText);
  expect(deleted).not.toContain('src/content/docs/guides');
  expect(written.get('handbook.config.ts')).toContain("'spelling'");
});

it.each([
  ['name', ' ', /empty/],
  ['name', 'two\nlines', /one line/],
  ['language', 'fr', /Write en or de/],
  ['repository', 'owner/name', /such as https/],
  ['topic', 'Routing', /lower-case/],
] as const)('refuses %s: %j', (name, value, message) => {
  expect(settingProblem(name, value)).toMatch(message);
});

it('accepts what is right', () => {
  for (const [name, value] of Object.entries(own)) {
    expect(settingProblem(name as keyof OwnHandbook, value)).toBeUndefined();
  }
});
