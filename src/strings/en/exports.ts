// What the forms say in which the handbook leaves the site, beside what pages say. The fields of the API tell of
// themselves in its schemas: they are for programmers.
export const api = {
  name: 'Data as JSON',
  describe:
    'Every question, quiz item, comparison table and source as JSON, with a schema and an OpenAPI description: for a program of your own. Begin with the index.',
  title: (site: string) => `${site}: data`,
  stability:
    'Within version 1 no field is removed, renamed or given another type, and ids stay. Fields, kinds of items and values of “asks” may be added: pass over those that you do not know. What breaks this promise is version 2, at another address, and version 1 stays beside it for a year.',
  moved:
    'Questions that move keep their slug where they can; the index has the addresses of today.',
  operations: {
    getIndex: 'What there is: each question with its addresses.',
    getTopics: 'The topics in their order, each with its questions in theirs.',
    getItems: 'The quiz items of all questions, with what is right in them and why.',
    getComparisons: 'The comparison tables of all questions.',
    getSources: 'Each source once, with what was read in it, how far and when.',
    getQuestion: 'Everything that the page of a question says.',
  },
  slug: 'The slug of a question, from the index.',
  found: 'Found.',
  missing: 'There is no such question.',
};
export const feeds = {
  atom: {
    name: 'Feed (Atom)',
    describe:
      'New and changed questions for a feed reader: each entry has the short answer, the key points and what changed last.',
  },
  json: {
    name: 'Feed (JSON Feed)',
    describe: 'The same entries as JSON Feed 1.1, for readers and scripts that prefer it.',
  },
  shortAnswer: 'Short answer',
  keyPoints: 'Key points',
  lastChange: 'Last change',
};
export const markdown = {
  pages: {
    name: 'Pages as Markdown',
    describe:
      'Every question, guide and list as Markdown, at the address of its page with “.md” for the last slash. This is the list of them in the form of llms.txt, for a language model that reads where it is pointed to.',
  },
  full: {
    name: 'The whole text in one file',
    describe:
      'All questions with their tables, code, sources and quiz items as one Markdown file, llms-full.txt: for a model with a long memory, or for your own search.',
  },
  skill: {
    name: 'A skill for your own agent',
    describe:
      'SKILL.md tells an agent that can read the web how to quiz you from the data of this site: give it the file, and ask for ten questions.',
  },
  facts: {
    topic: 'Topic',
    difficulty: 'Difficulty',
    tags: 'Tags',
    reviewed: 'Last reviewed',
    page: 'Page',
    licence: 'Licence',
  },
  shortAnswer: 'Short answer',
  keyPoints: 'Key points',
  sources: 'Sources',
  living: 'living document',
  readOn: 'on',
  readInstead: 'Read instead',
  related: 'Related questions',
  questions: 'Questions',
  answers: 'Answers to “Check yourself”',
  item: 'Item',
  right: 'Right.',
  wrong: 'Wrong.',
  order: 'The right order:',
  proof: 'Proof: line',
  then: 'Once that is answered, a further fact:',
  atFirst: 'At first:',
  afterFact: 'After the further fact:',
  change: 'Change',
  assumed: 'Assumed',
  chooseOne: 'Choose one.',
  chooseAll: 'Choose all that apply.',
  optional: 'Optional',
  whole: 'Everything in one file',
  data: 'The same as JSON',
  glossary: 'Glossary',
  compare: 'Comparison tables',
};
/** Beside a link to a page: read by machines alone, so that no page lists them. */
export const pictures = {
  name: 'Pictures for links',
  describe: 'What others show beside a link to a question.',
  count: (questions: number) => `${questions} questions, answered in full`,
  foot: 'Free, sourced, offline',
};
export const size = { bytes: 'bytes' };
