import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { Question } from '../../question/question.ts';
import type { SiteBank } from '../../bank/question-bank.ts';
import { wordsFor } from '../../bank/search-words.ts';

type Head = StarlightRouteData['head'];

/** What Pagefind reads from a question's head: filters, the date to sort by, and what the results need to know. */
export function searchHead(bank: SiteBank, question: Question): Head {
  const { topic, difficulty, comparisons, reviewed, slug, shortTitle, description, tags } =
    question;
  const title = bank.topics.find((entry) => entry.slug === topic)?.title ?? topic;
  return [
    told('filter', 'topic', title),
    told('filter', 'difficulty', difficulty),
    told('filter', 'kind', 'answer'),
    ...(comparisons.length > 0 ? [told('filter', 'kind', 'comparison')] : []),
    told('sort', 'reviewed', reviewed),
    told('meta', 'question', slug),
    // None of these stands in the text of the page, and readers know the question by them.
    told('meta', 'short', shortTitle),
    told('meta', 'summary', description),
    told('meta', 'tags', [title, ...tags].join(' ')),
    told('meta', 'words', wordsFor(slug, bank.searchWords, bank.glossary).join(' ')),
    told('meta', 'comparisons', comparisons.map(({ id }) => id).join(' ')),
  ];
}

/** What Pagefind reads from the head of a page that is no question. */
export function kindSearchHead(kind: 'guide' | 'glossary' | 'calculator'): Head {
  return [told('filter', 'kind', kind)];
}

function told(what: 'filter' | 'sort' | 'meta', name: string, content: string): Head[number] {
  return {
    tag: 'meta',
    // HTML wants every `<meta>` to have a name.
    attrs: { name: `search-${name}`, [`data-pagefind-${what}`]: `${name}[content]`, content },
    content: '',
  };
}
