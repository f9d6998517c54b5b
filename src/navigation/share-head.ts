import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { Topic } from '../bank/topics.ts';
import type { Question } from '../question/question.ts';

type Head = StarlightRouteData['head'];

/** Where the picture of a question is, or that of all other pages, below the base. */
export function picturePath(question?: Pick<Question, 'slug'>): string {
  return `share/${question?.slug ?? 'handbook'}.png`;
}

/**
 * A head without what nobody reads: robots.txt names the sitemap, and English is what is taken for granted. The page that
 * stands at each address that does not exist claims none.
 * @param path of the page
 */
export function neededHead(head: Head, path: string, base: string): Head {
  const addresses = path === `${base}404/` ? ['canonical', 'og:url'] : [];
  const unneeded = new Set<unknown>(['sitemap', 'og:locale', ...addresses]);
  return head.filter(
    ({ attrs }) => !unneeded.has(attrs?.['rel']) && !unneeded.has(attrs?.['property']),
  );
}

/**
 * What others show beside a link to the page, and what search engines read of a question.
 * @param published where readers find the site, with a slash at its end
 */
export function shareHead(published: string, question?: Question, topic?: Topic): Head {
  const image: Head[number] = {
    tag: 'meta',
    attrs: { property: 'og:image', content: `${published}${picturePath(question)}` },
    content: '',
  };
  if (!question) return [image];
  return [
    image,
    {
      tag: 'script',
      attrs: { type: 'application/ld+json' },
      // Nothing in it may end the script.
      content: JSON.stringify(structuredData(question, topic)).replaceAll('<', '\\u003c'),
    },
  ];
}

/**
 * A question in the words of schema.org: a quiz of one flashcard, its title and its short answer. `QAPage` is for pages
 * on which readers answer.
 */
export function structuredData(
  { title, shortAnswer }: Pick<Question, 'title' | 'shortAnswer'>,
  topic?: Topic,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Quiz',
    ...(topic && { about: { '@type': 'Thing', name: topic.title } }),
    hasPart: [
      {
        '@type': 'Question',
        eduQuestionType: 'Flashcard',
        text: title,
        acceptedAnswer: { '@type': 'Answer', text: shortAnswer.text },
      },
    ],
  };
}
