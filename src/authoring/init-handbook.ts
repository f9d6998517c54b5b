import type { OwnHandbook } from './own-handbook.ts';
import { isSlug } from '../question/slug.ts';
import { faultOfSlug } from './refuse-slug.ts';
import { frontPage, ownTexts, type Before } from './own-texts.ts';

/** What belongs to the subject of this handbook, relative to the project: folders and files. */
const ofThisSubject: readonly string[] = [
  ...['docs/questions', 'glossary.yaml', 'study-plans.yaml', 'role-tracks.yaml'],
  ...['prerequisites.yaml', 'search-words.yaml', 'synonyms.yaml', 'facts.yaml'],
  'calculators.yaml',
].map((name) => `src/content/${name}`);

/** A picture of one of its pages. */
const picture = '.github/handbook.png';

/** They ask of this subject's pages what no other's need to be. */
const testsOfThisSubject: readonly string[] = [
  'tests/content',
  'tests/search',
  'tests/corpus/diagrams.spec.ts',
];

/** Guides are English, and a test runs the program that one of them shows: a handbook in another language writes its own. */
const english: readonly string[] = [
  'src/content/docs/guides',
  'src/content/docs/contribute',
  'tests/unit/exports/api-client.test.ts',
];

/**
 * What is deleted and what is written, by path, to make a copy of the handbook somebody's own.
 * @param texts what names the handbook, by path
 */
export function initHandbook(
  own: OwnHandbook,
  packageText: string,
  before: Pick<Before, 'name' | 'repository'>,
  texts: ReadonlyMap<string, string>,
): { readonly deleted: readonly string[]; readonly written: ReadonlyMap<string, string> } {
  const deleted = [
    ...ofThisSubject,
    ...(own.language === 'en' ? [] : english),
    ...testsOfThisSubject,
    picture,
  ];
  const isKept = (file: string) => !deleted.some((path) => file.startsWith(`${path}/`));
  const kept = new Map([...texts].filter(([file]) => isKept(file)));
  const { name } = JSON.parse(packageText) as { name: string };
  return {
    deleted,
    written: new Map([
      ...ownTexts(kept, { ...before, package: name }, own, packageName(own)),
      ['handbook.config.ts', configText(own)],
      ['package.json', packageOf(own, packageText)],
      ['src/content/topics.yaml', topicText(own)],
      ['src/content/moved-questions.json', '{}\n'],
      ['src/content/question-register.txt', ''],
      ['src/content/item-register.txt', ''],
      ['src/content/words.txt', ''],
      ['src/content/everyday-names.txt', ''],
    ]),
  };
}

/** What is wrong with a setting, and what to write; undefined when it is right. */
export function settingProblem(name: keyof OwnHandbook, value: string): string | undefined {
  if (value.trim() === '') return 'It is empty: write it.';
  if (/[\r\n]/.test(value)) return 'It has more than one line: write one.';
  if (name === 'language' && value !== 'en' && value !== 'de') {
    return `There are no sentences in "${value}". Write en or de; a new language begins as a copy of src/strings/en.`;
  }
  if (name === 'repository' && !/^https:\/\/[^/\s]+\/[^/\s]+\/\S+$/.test(value)) {
    return `"${value}" is no address of a repository. Write one such as https://github.com/owner/name.`;
  }
  if (name === 'topic' && !isSlug(value)) {
    return `"${value}" is no slug. Write lower-case words joined by hyphens, e.g. routing.`;
  }
  return name === 'topic' ? faultOfSlug(value) : undefined;
}

function packageName({ name }: OwnHandbook): string {
  const slug = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug || 'handbook';
}

function packageOf(own: OwnHandbook, text: string): string {
  const settings = JSON.parse(text) as Record<string, unknown>;
  const { description, language } = own;
  const imports = { '#strings/*': `./src/strings/${language}/*` };
  return `${JSON.stringify({ ...settings, name: packageName(own), description, imports }, null, 2)}\n`;
}

function topicText({ topic, topicTitle }: OwnHandbook): string {
  return `# The topics in their order. A topic's slug is the name of its folder in docs/questions/.
- slug: ${topic}
  title: ${JSON.stringify(topicTitle)}
  blurb: ${JSON.stringify(topicTitle)}
  why: ${JSON.stringify(topicTitle)}
`;
}

function configText(own: OwnHandbook): string {
  const text = (value: string) => `'${value.replace(/[\\']/g, '\\$&')}'`;
  const rules =
    own.language === 'en'
      ? `[
    ...['quiz-no-catch-all', 'quiz-lone-and', 'quiz-option-alike', 'quiz-absolutes'],
    ...['comparison-cell-tells', 'numbers-have-source', 'reading-level', 'no-filler'],
    ...['words-considerate', 'spelling'],
  ] as const`
      : '[]';
  return `import type { HandbookConfig } from './src/handbook-config.ts';

/** What makes this handbook this one. All else is the same for any subject; the sentences of the pages are in \`src/strings\`. */
export const handbook: HandbookConfig = {
  name: ${text(own.name)},
  shortName: ${text(own.shortName)},
  description: ${text(own.description)},
  subject: ${text(own.subject)},
  examples: [${text(own.topicTitle)}],
  language: '${own.language}',
  repository: ${text(frontPage(own.repository))},
  tags: [${text(own.topic)}],
  limits: {
    tags: { least: 1, most: 5 },
    explanationWords: { least: 200, most: 1300 },
    comparisons: { least: 1 },
    quizItems: { least: 3 },
    sources: { least: 1 },
  },
  languageRules: ${rules},
};
`;
}
