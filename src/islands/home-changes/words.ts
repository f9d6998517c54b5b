/** What the home page says of changes. */
export const changesWords = {
  title: 'Changed since your last visit',
  isNew: 'new',
  all: 'All changes',
  more: 'and more',
} as const;
