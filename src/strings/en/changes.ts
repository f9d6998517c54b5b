export const title = 'Changed since your last visit';
export const isNew = 'new';
export const all = 'All changes';
export const more = 'and more';
