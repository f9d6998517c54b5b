const endings =
  /^(|[bdglmnprt](ed|ing|er)|e|s|es|d|ed|ing|er|ers|or|ors|ment|ly|y|ion|ions|al|ity|able|ive|ance|ant)$/;
const shortestStem = 3;

/** Two forms of one word: they differ in their endings alone, as "detection" and "detects" do. */
export function areForms(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shorter && a[shared] === b[shared]) shared += 1;
  return shared >= shortestStem && endings.test(a.slice(shared)) && endings.test(b.slice(shared));
}

/** An inflected form: "pipelines" of "pipeline", "retrained" of "retrain". */
export function isFormOf(word: string, base: string): boolean {
  const stem = base.replace(/e$/, '');
  return (
    word.startsWith(stem) && /^(e?s|e?d|ing|er|ers|ment|ly|ion|ions)$/.test(word.slice(stem.length))
  );
}

/** British and American spellings of a word. */
export function spellings(word: string): string[] {
  const pairs: [RegExp, string][] = [
    [/isation/, 'ization'],
    [/ization/, 'isation'],
    [/is(e|ed|es|ing)$/, 'iz$1'],
    [/iz(e|ed|es|ing)$/, 'is$1'],
    [/our/, 'or'],
    [/(behavi|col|lab|fav)or/, '$1our'],
    [/artifact/, 'artefact'],
    [/artefact/, 'artifact'],
    [/(label|model)l(ing|ed)$/, '$1$2'],
    [/(label|model)(ing|ed)$/, '$1l$2'],
    [/logue/, 'log'],
    [/(cata|dia)log$/, '$1logue'],
    [/centre/, 'center'],
    [/iser(s?)$/, 'izer$1'],
    [/izer(s?)$/, 'iser$1'],
    [/ence(s?)$/, 'ense$1'],
    [/ense(s?)$/, 'ence$1'],
    [/yse/, 'yze'],
    [/yze/, 'yse'],
    [/center/, 'centre'],
  ];
  const others = pairs.flatMap(([from, to]) => (from.test(word) ? word.replace(from, to) : []));
  return [word, ...others];
}
