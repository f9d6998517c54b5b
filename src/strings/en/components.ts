export const rows = 'rows';
export const filterTables = 'Filter the tables';
export const words = 'Words';
export const tableOnTopic = 'The table, on the page of its topic';
export const from = 'From';
export const moreTables = (count: number) => `${count} more tables of this topic`;
export const moreQuestions = (count: number) => `${count} more questions of this topic`;
export const minutes = (count: number) => `${count} min`;
export const minutesRead = (count: number) => `${count} min read`;
export const quizItems = (count: number) => `${count} quiz items`;
export const dateOfInterview = 'Date of the interview';
export const minutesADay = 'Minutes a day';
export const role = 'Role';
export const anyRole = 'Any role';
export const makePlan = 'Make my plan';
export const planNeedsScript =
  'A plan up to a date needs JavaScript. The plans and tracks below do without.';
/** Where an element still waits for its script after some seconds. */
export const scriptNotLoaded =
  'The script of this page has not loaded: reload the page, or tell whoever hosts this handbook.';
export const reportMistake = 'Report a mistake';
export const mistake = (title: string) => `Mistake: ${title}`;
export const lastChanged = 'Last changed';
export const by = (names: string) => ` by ${names}`;
export const sources = 'Sources';
export const livingDocument = 'living document';
export const related = 'Related questions';
export const markAsRead = 'Mark as read';
export const questionOf = (place: number, all: number) => `Question ${place} of ${all}`;
export const lastReviewed = 'Last reviewed';
export const readOn = 'on';
export const abstractAlone = ' (abstract alone)';
/** Begins a place that says itself that no more than the abstract was read. */
export const saysAbstract = /^abstract/i;
export const readInstead = (what: string) => `Read instead: ${what}`;
export const readings = {
  passage: 'Read in its own words',
  abstract: 'Its abstract read',
  secondary: 'Known by another text, read',
};
export const mixedSecondary = 'Read in part, in part known by another text,';
export const mixedAbstract = 'Read in its own words and in its abstract';
/** HTML. */
export const footer = (
  licence: string,
  repository: string,
  offline: string,
  downloads: string,
  licences: string,
  markdown: string | undefined,
) =>
  `Text <a href="${licence}" rel="license">CC BY 4.0</a>, code MIT, <a href="${licences}">parts by others</a>. No account, no tracking. <a href="${repository}">Source and corrections</a>. <a href="${offline}" data-offline-status>Offline reading</a> <a href="${downloads}">Downloads</a>${markdown ? ` <a href="${markdown}">This page as Markdown</a>` : ''}`;
export const search = 'Search';
export const allQuestions = 'All questions';
export const practiceAndProgress = 'Practice and progress';
export const searchHandbook = 'Search the handbook';
