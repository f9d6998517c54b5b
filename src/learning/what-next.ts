import type { Catalogue, CatalogueQuestion } from './catalogue.ts';
import { masteryShare, type Mastery } from './mastery.ts';
import * as say from '#strings/what-next.ts';

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
    .map((question) => ({ question, reason: say.due(of(question)?.due ?? 0) }));
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
      reason: read.has(question.slug) ? say.readOnly : say.nextInSyllabus,
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
    answered < items ? say.neverAnswered(items - answered) : '',
    known < answered ? say.notKnown(answered - known) : '',
    covered < points ? say.notCovered(points - covered) : '',
  ]
    .filter(Boolean)
    .join(', ');
}
