/**
 * A query in the ways in which the index may know it. Pagefind joins what a sign separates ("CI/CD" becomes "cicd"),
 * so that the parts are asked for as well; and a joined word is taken apart where the handbook writes it with a sign.
 * @param compounds words of the handbook with a sign in them, such as "ci/cd"
 */
export function spellQuery(query: string, compounds: readonly string[]): string[] {
  const typed = query.trim().replace(/\s+/g, ' ');
  if (typed === '') return [];
  // Words in quotation marks are an exact phrase: they are asked for as they stand.
  if (typed.includes('"')) return [typed];
  const plain = withoutFillers(typed);
  const apart = plain.replace(/(?<=[\p{L}\p{N}])[/\-_.+&](?=[\p{L}\p{N}])/gu, ' ');
  const byJoined = new Map(
    compounds.map((word) => [join(word), word.replace(/[^\p{L}\p{N}]+/gu, ' ')]),
  );
  const taken = apart
    .split(' ')
    .map((word) => byJoined.get(join(word)) ?? word)
    .join(' ');
  return [...new Set([taken, apart, plain])];
}

/** Words that a question is put with, and that stand in the titles of pages on other things. */
const fillers = /^(a|an|and|between|difference|differences|or|the|versus|vs\.?)$/i;

/** The query without its fillers, if anything else is in it. */
function withoutFillers(query: string): string {
  const words = query.split(' ').filter((word) => !fillers.test(word));
  return words.length > 0 ? words.join(' ') : query;
}

function join(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
