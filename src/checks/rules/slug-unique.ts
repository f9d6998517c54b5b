import type { CorpusRule } from './rule.ts';

export const slugUnique: CorpusRule = {
  id: 'slug-unique',
  describe:
    'No two questions have the same file name, whatever their topics: it is their permanent id.',
  check({ questions }, report) {
    const first = new Map<string, string>();
    for (const { slug, file } of questions) {
      const other = first.get(slug);
      if (other === undefined) first.set(slug, file);
      else report(file, undefined, `${other} has the same name.`, 'Rename the newer file.');
    }
  },
};
