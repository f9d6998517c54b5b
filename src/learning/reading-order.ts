/**
 * The names so that each stands after those it builds on, and else where it stood. Of what builds on itself by way of
 * others, the first named comes last.
 * @param after what a name builds on; what is not among the names is passed over
 */
export function readingOrder(
  names: readonly string[],
  after: ReadonlyMap<string, readonly string[]>,
): string[] {
  const wanted = new Set(names);
  const begun = new Set<string>();
  const ordered: string[] = [];
  const visit = (name: string): void => {
    if (begun.has(name)) return;
    begun.add(name);
    for (const earlier of after.get(name) ?? []) visit(earlier);
    if (wanted.has(name)) ordered.push(name);
  };
  for (const name of names) visit(name);
  return ordered;
}

/** What has a weight and what it is read after. */
interface Weighted {
  readonly slug: string;
  readonly weight: number;
  readonly after: readonly string[];
}

/** The heaviest first, with all that they build on, then the next lighter: each time in the order that they come in. */
export function heaviestFirst<Question extends Weighted>(
  questions: readonly Question[],
): Question[] {
  const after = new Map(questions.map((question) => [question.slug, question.after]));
  const bySlug = new Map(questions.map((question) => [question.slug, question]));
  const weights = [...new Set(questions.map(({ weight }) => weight))].sort((a, b) => b - a);
  const layers = weights.flatMap((weight) =>
    questions.flatMap((question) => (question.weight === weight ? question.slug : [])),
  );
  return readingOrder(layers, after).flatMap((slug) => bySlug.get(slug) ?? []);
}
