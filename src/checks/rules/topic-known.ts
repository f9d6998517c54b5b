import { topicsFile } from '../../bank/topics.ts';
import { didYouMean } from '../../question/nearest.ts';
import type { CorpusRule } from './rule.ts';

export const topicKnown: CorpusRule = {
  id: 'topic-known',
  describe: 'The folder of a question is one of the topics in content/topics.yaml.',
  check({ topics, questions }, report) {
    // That they cannot be read is one fault, and is reported.
    if (topics.length === 0) return;
    const slugs = topics.map(({ slug }) => slug);
    for (const { file, topic } of questions) {
      if (slugs.includes(topic)) continue;
      report(
        file,
        undefined,
        `There is no topic "${topic}".`,
        [
          `Move the file to the folder of a topic: ${slugs.join(', ')}.`,
          didYouMean(
            topic,
            slugs,
            `A new one is an entry of ${topicsFile}: "- slug: ${topic}", with title, blurb and why.`,
          ),
        ].join(' '),
      );
    }
  },
};
