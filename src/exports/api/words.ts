/** What the API says of itself. */
export const apiWords = {
  name: 'Data as JSON',
  describe:
    'Every question, quiz item, comparison table and source as JSON, with a schema and an OpenAPI description: for a program of your own. Begin with the index.',
  title: 'LLMOps Interview Handbook: data',
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
} as const;
