import type { Catalogue, CatalogueQuestion } from './catalogue.ts';
import { masteryShare, type Mastery } from './mastery.ts';

/** A question worth the reader's next half hour, and why. */
export interface Advice {
  readonly question: CatalogueQuestion;
  readonly reason: string;
}

/**
 * What to study next: first what is due, then what was begun and is weak, then the next question of the syllabus that
 * was not yet met.
 */
export function whatNext(
  { questions }: Pick<Catalogue, 'questions'>,
  mastery: ReadonlyMap<string, Mastery>,
  read: ReadonlySet<string>,
  most: number,
): Advice[] {
  const of = ({ slug }: CatalogueQuestion) => mastery.get(slug);
  const due = questions
    .filter((question) => (of(question)?.due ?? 0) > 0)
    .sort((a, b) => (of(b)?.due ?? 0) - (of(a)?.due ?? 0))
    .map((question) => ({ question, reason: `${plural(of(question)?.due ?? 0, 'item')} due` }));
  const begun = questions
    .filter((question) => {
      const { answered = 0, due: isDue = 0 } = of(question) ?? {};
      return answered > 0 && isDue === 0 && share(of(question)) < 1;
    })
    .sort((a, b) => share(of(a)) - share(of(b)))
    .map((question) => ({ question, reason: missing(of(question)) }));
  const fresh = questions
    .filter((question) => (of(question)?.answered ?? 0) === 0)
    .map((question) => ({
      question,
      reason: read.has(question.slug) ? 'read, but not answered yet' : 'next in the syllabus',
    }));
  return [...due.slice(0, most - 1), ...begun.slice(0, 2), ...fresh].slice(0, most);
}

function share(mastery: Mastery | undefined): number {
  return mastery ? masteryShare(mastery) : 0;
}

function missing(mastery: Mastery | undefined): string {
  if (!mastery) return '';
  const { items, answered, known, points, covered } = mastery;
  return [
    answered < items ? `${plural(items - answered, 'item')} never answered` : '',
    known < answered ? `${plural(answered - known, 'item')} answered but not known` : '',
    covered < points ? `${plural(points - covered, 'key point')} not covered in a rehearsal` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function plural(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
