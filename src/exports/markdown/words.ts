/** What the forms for language models say beside what pages say. */
export const markdownWords = {
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
} as const;
