import type { APIRoute } from 'astro';
import { questionsByTopic, siteBank, type TopicQuestions } from '../../../bank/site-bank.ts';
import { itemsOf } from '../../../question/quiz-items.ts';

export function getStaticPaths() {
  return questionsByTopic(siteBank()).map((entry) => ({
    params: { topic: entry.topic.slug },
    props: entry,
  }));
}

/** What is right in the items of a topic, for readers who have answered some of them. */
export const GET: APIRoute<TopicQuestions> = ({ props }) =>
  Response.json(props.questions.flatMap(itemsOf));
