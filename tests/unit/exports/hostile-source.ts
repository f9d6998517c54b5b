import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readEvidence } from '../../../src/bank/evidence/read-evidence.ts';
import type { SiteBank } from '../../../src/bank/question-bank.ts';
import type { ExportSource } from '../../../src/exports/export.ts';
import { readQuestion } from '../../../src/question/read-question.ts';
import type { Question } from '../../../src/question/question.ts';
import {
  firstFile,
  goodEvidence,
  goodSource,
  otherSource,
  secondFile,
} from '../question/fixture.ts';

const folder = new URL('../../fixtures/exports/', import.meta.url);
const hostileFile = 'src/content/docs/questions/pipelines/hostile-text.mdx';
const hostileMdx = readFileSync(new URL('hostile-text.mdx', folder), 'utf8');

function read(file: string, source: string): Question {
  const { question, problems } = readQuestion(file, source);
  if (!question)
    throw new Error(problems.map((p) => `${p.line} ${p.rule} ${p.message}`).join('\n'));
  return question;
}

const evidence = readEvidence(fileURLToPath(folder), 'hostile-text.mdx', (_at, rule, message) => {
  throw new Error(`${rule}: ${message}`);
});

/** Texts that end or begin something in one format or other; each of them stands in the page, and none may do so. */
export const hostileTexts = [
  ...['</script>', ']]>', '<!--', '=1+1', '"quoted"', "'single'", 'אבג', 'a | pipe'],
  ...['&', '\t'],
] as const;

/** The page that every form must carry as text. */
export const hostileQuestion = read(hostileFile, hostileMdx);

const sources: ReadonlyMap<string, string> = new Map([
  [firstFile, goodSource],
  [hostileFile, hostileMdx],
  [secondFile, otherSource],
]);

const bank: SiteBank = {
  topics: [
    {
      slug: 'pipelines',
      title: 'Pipelines & "gates" </script>',
      blurb: 'About <pipelines> ]]>.',
      why: 'To hear & to see.',
    },
  ],
  questions: [read(firstFile, goodSource), hostileQuestion, read(secondFile, otherSource)],
  guides: [],
  evidence: new Map([
    [firstFile, goodEvidence('first-question', firstFile)],
    [hostileFile, { ...evidence!, file: hostileFile.replace('.mdx', '.evidence.yaml') }],
    [secondFile, goodEvidence('second-question', secondFile)],
  ]),
  glossary: [
    {
      term: '</script> & "gate"',
      slug: 'gate',
      also: ['=1+1', ']]>'],
      definition: 'A <rule> that ends nothing: ]]> and <!-- are text, and so is =1+1.',
      questions: ['hostile-text'],
    },
  ],
  calculators: [],
  searchWords: {},
  studyPlans: [],
  roleTracks: [],
  prerequisites: new Map(),
};

/** What forms are made from in their tests: small, and hostile. */
export const hostileSource: ExportSource = {
  bank,
  histories: new Map([
    [
      hostileFile,
      {
        changed: '2026-11-03',
        contributors: ['A <b> & "C"'],
        changes: [
          { date: '2026-11-03', subject: 'End </script>, ]]> & "quotes"' },
          { date: '2026-10-01', subject: 'Begin' },
        ],
      },
    ],
    [
      firstFile,
      {
        changed: '2026-11-02',
        contributors: [],
        changes: [{ date: '2026-11-02', subject: 'Begin' }],
      },
    ],
  ]),
  mdxOf: (file) => sources.get(file) ?? '',
  site: {
    name: 'Handbook & "Co" </script>',
    description: 'Questions <b>and</b> ]]> answers',
    base: '/x/',
    published: 'https://a.example/x/',
    repository: 'https://github.com/a/b',
  },
  date: '2026-11-03',
  edition: new Date('2026-11-03T12:00:00Z'),
  renames: {},
  renamedPages: {},
  movedPages: {},
};
