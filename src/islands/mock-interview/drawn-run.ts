import { masteryShare } from '../../learning/mastery.ts';
import { drawQuestions, type InterviewChoice } from '../../learning/mock-interview.ts';
import type { PracticeState } from '../../learning/practice-state.ts';
import { newRun, type InterviewRun, type readShared } from './interview-run.ts';

/**
 * A new interview: of the questions that an address carries, or else drawn, weak ones rather than strong ones.
 * Undefined when no question fits.
 */
export function drawnRun(
  { catalogue, mastery }: Pick<PracticeState, 'catalogue' | 'mastery'>,
  choice: InterviewChoice,
  shared: ReturnType<typeof readShared>,
  seed: string,
  now: number,
): InterviewRun | undefined {
  const share = (slug: string) => {
    const found = mastery.get(slug);
    return found ? masteryShare(found) : 0;
  };
  const slugs =
    shared && shared.slugs.length > 0
      ? shared.slugs
      : drawQuestions(catalogue.questions, choice, share, seed).map(({ slug }) => slug);
  return slugs.length > 0 ? newRun(slugs, shared?.minutes ?? choice.minutes, now) : undefined;
}
