import type { CatalogueTopic } from '../../learning/catalogue.ts';
import type { Wanted } from '../../reader/catalogue.ts';
import type { SessionChoice } from './session-choices.ts';

/**
 * The topics that a choice needs: to find the few items of a kind or a level, all of them.
 * @param room how many new items there is room for where nothing is chosen
 */
export function wantedTopics(
  topics: readonly CatalogueTopic[],
  { topic, question, difficulty, kind }: SessionChoice,
  room: number,
): Wanted {
  const chosen = topics.filter(
    ({ slug, questions }) =>
      topic.split(',').includes(slug) || questions.some((one) => question.split(',').includes(one)),
  );
  if (chosen.length > 0) return { topics: chosen.map(({ slug }) => slug) };
  if (difficulty !== '' || kind !== '') return { topics: 'all' };
  return { room, withFirst: true };
}
