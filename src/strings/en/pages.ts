import { counted } from '../counted.ts';

export const notFound = {
  title: 'There is no such page',
  description: 'The page that you asked for is not part of the handbook.',
  /** HTML. */
  text: (questions: string, start: string) =>
    `The address may be misspelled, or the page has moved. Search for it with <kbd>/</kbd>, look through <a href="${questions}">all questions</a>, or begin at the <a href="${start}">start</a>.`,
};
export const compare = {
  description: (count: number) =>
    `All ${count} comparison tables of the handbook in one place. Filter them as you type; every row has an address of its own.`,
  lead: (count: number) =>
    `All ${count} comparison tables in one place. Open one, or type a word: the rows that have it are shown. Every row has an address of its own, behind its first cell.`,
  topicTitle: (topic: string) => `Compare: ${topic}`,
  topicDescription: (topic: string, blurb: string) =>
    `The comparison tables of one topic: ${topic}. ${blurb}`,
  all: 'All tables of the handbook',
};
export const glossary = {
  description: (count: number) =>
    `${count} terms in a sentence or two each, with the questions that explain them.`,
  lead: (count: number) =>
    `${count} terms, each explained in a sentence or two. On a question’s page a term is marked at its first use.`,
  letterTitle: (letter: string) => `Glossary: ${letter}`,
  letterDescription: (letter: string, count: number) =>
    `${count === 1 ? 'The term' : `The ${count} terms`} under ${letter} in a sentence or two each, with the questions that explain them.`,
  all: (count: number) => `All ${count} terms`,
  noun: 'terms',
  filter: 'Filter the terms',
};
export const guides = {
  description:
    'About the handbook itself: how practice works, which browsers it needs, how to use its data, and how to host it.',
  lead: 'About the handbook itself.',
};
export const offline = {
  title: 'Offline',
  description:
    'What of the handbook is kept on this device, its size and version; save it, check it, repair it or remove it.',
  lead: 'The whole handbook works without network after one visit: pages, search, quiz. Where the browser says that the connection is mobile, slow or to be spared, nothing is downloaded before you say so.',
  needsScript:
    'Saving pages for offline reading needs JavaScript. Every page can be printed or saved alone.',
  /** HTML. */
  answers: (questions: string) =>
    `Your answers and read marks are not part of this copy. They stay when it is removed or repaired. If a page that you wanted is not kept here, look at <a href="${questions}">all questions</a> for one that is.`,
};
export const practice = {
  description:
    'What is worth answering now: quiz items come back just before you forget them, by spaced repetition, on your device alone.',
  /** HTML; without the guide where there is none. */
  lead: (guide: string | undefined, progress: string, interview: string, placement: string) =>
    `Items come back just before you would forget them. ${guide ? `<a href="${guide}">How it works</a>, ` : ''}<a href="${progress}">your progress</a>, <a href="${interview}">mock interview</a>. New here? A <a href="${placement}">placement</a> tells you where to start.`,
  /** HTML. */
  needsScript: (questions: string) =>
    `Practice needs JavaScript. Without it, every <a href="${questions}">question</a> still has its quiz, with all answers and reasons to unfold.`,
};
export const placement = {
  description:
    'Twelve items over the topics, harder or easier as you answer; then a plan: what you can skip, and where to start.',
  lead: 'Twelve items tell you where to start, and what you can skip at first.',
  /** HTML. */
  needsScript: (questions: string) =>
    `The placement needs JavaScript. Without it, look through the <a href="${questions}">questions</a> of a topic and try their quiz.`,
};
export const interview = {
  description:
    'Twenty, thirty or forty-five minutes of questions, or forty of one design, against the clock; then you tick the key points that you covered.',
  lead: 'Answer aloud, against the clock. Then the key points appear, and you tick what you covered. Weak questions are drawn more often.',
  /** HTML. */
  needsScript: (questions: string) =>
    `The mock interview needs JavaScript. Without it, open any <a href="${questions}">question</a>, answer aloud, and compare with its key points.`,
};
export const progress = {
  description:
    'What you know, what is due, and what you are about to forget; backup, import and reset. All of it stays on your device.',
  /** HTML; without the guide where there is none. */
  lead: (guide: string | undefined) =>
    `What you know, and what you are about to forget. It stays on this device.${guide ? ` <a href="${guide}">What the numbers mean</a>.` : ''}`,
  needsScript:
    'Progress needs JavaScript: it is worked out on your device, from what you answered.',
};
export const notes = {
  description:
    'What you wrote and bookmarked on questions and quiz items. All of it stays on your device.',
  /** HTML. */
  lead: (progress: string) =>
    `What you wrote and bookmarked, in the order of the handbook. It stays on this device, and is in each <a href="${progress}">backup</a>.`,
  needsScript: 'Notes need JavaScript: they are kept on your device.',
};
export const settings = {
  description: 'How practice asks, how much a day, and until when. All of it stays on your device.',
  lead: 'They take effect at once, stay on this device, and are in each backup.',
  needsScript: 'Settings need JavaScript: they are kept on your device.',
};
export const topic = {
  start: (number: number) => `Start with question ${number}`,
  practise: 'Practise this topic',
  cheatSheet: 'Cheat sheet to print',
};
export const questions = {
  description: (count: number) =>
    `All ${count} questions of the handbook, by topic; filter them by topic, difficulty, tag and what you have read.`,
  noun: 'questions',
  filter: 'Filter the questions',
  words: 'Words',
  topic: 'Topic',
  allTopics: 'All topics',
  difficulty: 'Difficulty',
  any: 'Any',
  tag: 'Tag',
  state: 'Your state',
  states: {
    unread: 'Not read',
    read: 'Read',
    unanswered: 'Quiz not answered',
    due: 'Due for practice',
  },
};
export const search = {
  title: 'Search',
  description:
    'Search all answers and comparison tables of the handbook, by topic, difficulty, kind and what you have read. It forgives typos.',
  /** HTML. */
  needsScript: (questions: string, compare: string) =>
    `The search needs JavaScript. <a href="${questions}">All questions</a> and <a href="${compare}">all comparison tables</a> are each on one page, which your browser can search.`,
};
export const plans = {
  description:
    'A plan up to the day of your interview, plans for an evening, a week and four weeks, and tracks by role: what to read, in which order.',
  inDays: 'Interview in N days',
  byTime: 'By the time you have',
  byRole: 'By role',
  lead: 'Read in this order, then practise what you have read: what you knew comes back later, what you did not comes back soon.',
  inDaysLead:
    'Say when it is and how many minutes a day you have. What the role asks most comes first, each page after those that it builds on; the last days are for repetition and a mock interview.',
  facts: (questions: number, length: string, sessions: number) =>
    `${counted(questions, 'question', 'questions')}, ${length} in ${counted(sessions, 'session', 'sessions')}`,
  minutes: (count: number) => `${count} min`,
  hours: (count: number) => `${count} h`,
  practiseSession: 'Practise this session',
  questions: (count: number) => counted(count, 'question', 'questions'),
  practiseTrack: 'Practise this track',
};
export const home = {
  /** HTML. */
  title: 'Know the answer, <em>and why it holds</em>',
  lead: (count: number, subject: string) =>
    `${count} interview questions on ${subject}, answered in full. Free, sourced, without account or tracking.`,
  searchLabel: 'Search the handbook',
  search: 'Search',
  start: (question: string) => `Start here: ${question}`,
  tryOne: 'Try one now',
  from: 'From',
  topics: 'Topics',
  /** HTML. */
  topicCount: (count: number) => `<b>${count}</b> ${count === 1 ? 'question' : 'questions'}`,
  whereToBegin: 'Where to begin',
  planCount: (questions: number, sessions: number) =>
    `${counted(questions, 'question', 'questions')} in ${counted(sessions, 'session', 'sessions')}`,
  byPlacement: 'By what you know:',
  placement: 'Placement in twelve items',
  orByDate: 'Or by date:',
  inDays: 'Interview in N days',
  orByRole: 'Or by role:',
  anatomy: 'What is in an answer',
  parts: [
    ['Thirty seconds', 'What you would say first, short enough to be spoken.'],
    ['Key points', 'What the interviewer listens for. Tick them off in your head.'],
    ['The why', 'The mechanism, the numbers, the trade-off, and where engineers disagree.'],
    ['Side by side', 'A table that sorts out what is easily confused. Each table is also a drill.'],
    ['Check yourself', 'Quiz items that explain every option, right or wrong.'],
    ['Sources', 'Papers, standards and documentation, linked where the claim stands.'],
  ],
  /** HTML. */
  figures: (questions: number, tables: number, items: number, sources: number) =>
    `So far: <b>${questions}</b> questions, <b>${tables}</b> comparison tables, <b>${items}</b> quiz items, <b>${sources}</b> sources.`,
  whatIsNew: 'What is new',
  sideBySide: 'Side by side',
  allComparisons: (count: number) => `All ${count} comparisons`,
};
export const contribute = {
  description:
    'How to write or mend an answer: from a first idea to a page that a maintainer merges.',
  lead: 'You know the subject, and this is your first look at the project. A machine tells you within seconds what a maintainer would otherwise have to.',
};
export const reviews = {
  description:
    'When the sources of each page were read, how far, and when the page is due again. The oldest evidence comes first.',
  /** HTML. */
  lead: 'A page is read against its sources once a year, as tools, prices and laws change. The first of this list is due first. To review one, open each of its links, mend what has changed, write the day into <code>read</code> of its row, and then into <code>reviewed</code>.',
  claims: (passages: number, abstracts: number, reports: number) =>
    `Of all claims, ${passages} rest on the passage itself, ${abstracts} on an abstract and ${reports} on a text that reports it.`,
  question: 'Question',
  oldest: 'Oldest evidence',
  passages: 'Passages',
  abstracts: 'Abstracts',
  reports: 'Reports',
  lastReview: 'Last review',
  due: 'Due',
  none: 'none',
};
export const changes = {
  title: 'Changes',
  description: 'Which questions are new and which have changed, month by month.',
  lead: 'Which questions are new and which have changed, month by month. A feed reader tells you of them:',
  unknown: 'This copy was built without its history, so nobody can say what changed when.',
  added: 'New',
  changed: 'Changed',
};
export const downloads = {
  title: 'Downloads',
  description:
    'The handbook in every form that it leaves this site in: for other programs, for reading elsewhere, and for language models.',
  lead: 'The same questions, answers, tables and quiz items, made from one source each time that the site is built. Text is CC BY 4.0: say where it is from, and do with it what you like.',
  file: 'file',
  files: 'files',
  changed: 'content of',
  unmade: 'Made when the site is built.',
  pages: (count: number) => `about ${count} pages of A4`,
};

/** At an address that a question left, for the moment that a browser needs. */
export const moved = {
  title: 'This page has moved',
  before: 'It now stands at ',
  after: '.',
};
