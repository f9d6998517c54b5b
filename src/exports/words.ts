/** What the page of downloads says. */
export const downloadsWords = {
  title: 'Downloads',
  description:
    'The handbook in every form that it leaves this site in: for other programs, for reading elsewhere, and for language models.',
  lead: 'The same questions, answers, tables and quiz items, made from one source each time that the site is built. Text is CC BY 4.0: say where it is from, and do with it what you like.',
  file: 'file',
  files: 'files',
  changed: 'content of',
  unmade: 'Made when the site is built.',
} as const;
