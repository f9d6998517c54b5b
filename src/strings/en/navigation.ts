/** Pages as the sidebar and their own titles name them. */
export const names = {
  questions: 'All questions',
  plans: 'Study plans',
  compare: 'Compare',
  glossary: 'Glossary',
  calculators: 'Calculators',
  practice: 'Practice',
  interview: 'Mock interview',
  placement: 'Placement',
  progress: 'Progress',
  notes: 'Notes',
  settings: 'Settings',
  guides: 'Guides',
  contribute: 'Contribute',
};
export const overview = 'Overview';
/** Pages for contributors that are made from the code. */
export const made = {
  blocks: {
    title: 'Blocks',
    description: 'What a question is made of: each block, what it takes and how it is written.',
  },
  rules: {
    title: 'Rules',
    description: 'What the content check demands, with an example of what is refused.',
  },
  reviews: {
    title: 'Reviews',
    description: 'When each page was last read against its sources, and when it is due again.',
  },
};
