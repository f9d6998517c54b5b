import { fillDays } from './fill-days.ts';

/** What is asked of a question before it is chosen. */
interface Choosable {
  readonly slug: string;
  readonly topic: string;
  readonly minutes: number;
  readonly weight: number;
  readonly after: readonly string[];
}

/** The heaviest first, and of equal weight one from each topic before a second of any: an interview asks across them. */
export function broadestFirst<Question extends Choosable>(
  questions: readonly Question[],
): Question[] {
  const counts = new Map<string, number>();
  const ranked = questions.map((question) => {
    const group = `${question.weight} ${question.topic}`;
    const rank = counts.get(group) ?? 0;
    counts.set(group, rank + 1);
    return { question, rank };
  });
  ranked.sort((a, b) => b.question.weight - a.question.weight || a.rank - b.rank);
  return ranked.map(({ question }) => question);
}

/** What the questions have to fit into. */
export interface Room {
  readonly days: number;
  readonly minutesADay: number;
  readonly most: number;
}

/** As many questions as there is room for, in the order that they came in, none without what it builds on. */
export function chooseQuestions<Question extends Choosable>(
  questions: readonly Question[],
  { days, minutesADay, most }: Room,
): readonly Question[] {
  const after = new Map(questions.map((question) => [question.slug, question.after]));
  let names: ReadonlySet<string> = new Set();
  let chosen: readonly Question[] = [];
  for (const { slug } of broadestFirst(questions)) {
    if (names.has(slug)) continue;
    const wanted = new Set(names);
    addWithFoundations(slug, after, wanted);
    const next = questions.filter((question) => wanted.has(question.slug));
    if (next.length > most || fillDays(next, minutesADay).length > days) continue;
    chosen = next;
    names = wanted;
  }
  return chosen;
}

function addWithFoundations(
  slug: string,
  after: ReadonlyMap<string, readonly string[]>,
  found: Set<string>,
): void {
  if (found.has(slug)) return;
  found.add(slug);
  for (const earlier of after.get(slug) ?? []) addWithFoundations(earlier, after, found);
}
