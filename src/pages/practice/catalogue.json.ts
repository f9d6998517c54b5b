import { topicRecord } from '../../learning/catalogue-files.ts';
import { catalogueQuestion } from '../../bank/practice-catalogue.ts';
import { questionsByTopic, siteBank } from '../../bank/site-bank.ts';

/** Which questions there are; what practice needs of each but the first stands in the file of its topic. */
export function GET(): Response {
  return Response.json(
    questionsByTopic(siteBank()).map(({ topic, questions }) =>
      topicRecord(topic, questions.map(catalogueQuestion)),
    ),
  );
}
