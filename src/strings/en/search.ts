export const noIndexYet = 'The live preview has no search index: a build makes it.';
export const needsWasm =
  'The search needs WebAssembly, which this browser has turned off, as a lockdown mode may do.';
export const notLoaded = 'The search index could not be loaded.';
export const nothingFound = 'Nothing found';
export const pages = (count: number, isMore: boolean) =>
  `${count}${isMore ? ' or more' : ''} ${count === 1 ? 'page' : 'pages'}`;
export const someMissing =
  'Some may be missing: a part of the search index could not be loaded. Search again, or reload the page.';
export const noneClose = 'No close match: only some of the words are here.';
export const noneHasWord = 'No page has this very word: these have one like it.';
export const lookThrough = 'Look through';
export const allQuestions = 'all questions';
export const orTryAgain = ', or try again.';
export const showMore = 'Show more';
export const moreFilters = 'More filters, and an address to share';
export const showingFor = 'Showing results for';
export const insteadFor = (query: string) => `Search for “${query}” instead`;
export const guide = 'Guide';
/** What stands before and behind the words that nothing was found for. */
export const nothingMatches = 'Nothing in the handbook matches';
export const matchesNone = (isFiltered: boolean) =>
  `${isFiltered ? ' with these filters' : ''}. Try fewer or other words.`;
export const withoutFilters = 'Search without filters';
export const orLookThrough = 'Or look through';
export const topic = 'Topic';
export const difficulty = 'Difficulty';
export const kind = 'Kind';
export const any = (label: string) => `${label}: any`;
export const kinds = {
  answer: 'Answers',
  comparison: 'Comparison tables',
  glossary: 'Glossary',
  calculator: 'Calculators',
  guide: 'Guides',
};
export const yourState = 'Your state';
export const states = {
  unread: 'Not read',
  read: 'Read',
  unanswered: 'Quiz not answered',
  due: 'Due for practice',
};
export const sort = 'Sort';
export const bestFirst = 'Best match first';
export const newestFirst = 'Last reviewed first';
export const search = 'Search the handbook';
export const placeholder = 'Search questions, tables, answers';
export const close = 'Close';
export const toMove = 'to move,';
export const enter = 'Enter';
export const toOpen = 'to open';
export const toClose = 'to close';
