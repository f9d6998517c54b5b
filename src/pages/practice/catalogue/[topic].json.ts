import type { APIRoute } from 'astro';
import { catalogueQuestion } from '../../../bank/practice-catalogue.ts';
import { questionsByTopic, siteBank, type TopicQuestions } from '../../../bank/site-bank.ts';
import { questionRecord } from '../../../learning/catalogue-files.ts';

export function getStaticPaths() {
  return questionsByTopic(siteBank()).map((entry) => ({
    params: { topic: entry.topic.slug },
    props: entry,
  }));
}

/** What planning needs of the questions of a topic. */
export const GET: APIRoute<TopicQuestions> = ({ props }) =>
  Response.json(props.questions.map(catalogueQuestion).map(questionRecord));
