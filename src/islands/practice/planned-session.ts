import { untouchedTopics } from '../../learning/catalogue.ts';
import { dayName } from '../../learning/local-day.ts';
import type { PracticeState } from '../../learning/practice-state.ts';
import { planSession, type SessionPlan } from '../../learning/session-plan.ts';
import { itemsBeyondFirst } from './session-card.ts';
import { chosenItems, type SessionChoice } from './session-choices.ts';

/** Who chose so few questions is asked all their items, whatever the limit of the day. */
const few = 6;

/** What the reader wants of a session beside what he chose. */
interface Asked {
  /** The question that was asked last. */
  readonly after: string | undefined;
  /** New items above the limit of the day. */
  readonly extra: number;
  /** Since when he practises ahead of time; undefined when he does not. */
  readonly ahead: number | undefined;
}

/** What is asked, in its order, of the items that a choice lets pass. */
export function plannedSession(
  { items, states, settings, now, catalogue, sureAndWrong }: PracticeState,
  choice: SessionChoice,
  { after, extra, ahead }: Asked,
): SessionPlan {
  const isNarrowed = Object.values(choice).some((value) => value !== '');
  const untouched = isNarrowed ? [] : untouchedTopics(catalogue);
  return planSession({
    items: chosenItems(items.values(), choice),
    elsewhere: untouched.reduce((sum, topic) => sum + itemsBeyondFirst(topic, settings), 0),
    first: new Set(sureAndWrong),
    states,
    settings,
    now,
    seed: dayName(now),
    after,
    extra: extra + (isFew(choice.question) ? Infinity : 0),
    ahead,
  });
}

function isFew(questions: string): boolean {
  return questions !== '' && questions.split(',').length <= few;
}
