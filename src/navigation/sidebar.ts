import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { guidesIn, type GuideFolder } from './guides.ts';
import { guideUrl, questionUrl, topicUrl } from '../question/urls.ts';
import { countItems } from '../question/quiz-items.ts';
import type { QuestionBank } from '../bank/question-bank.ts';
import { questionsByTopic, type TopicQuestions } from '../bank/site-bank.ts';

type SidebarEntry = StarlightRouteData['sidebar'][number];
type SidebarLink = Extract<SidebarEntry, { type: 'link' }>;

/**
 * The sidebar of one page: its own topic lists its questions, every other topic is one link. So a page's
 * weight does not grow with the number of topics times questions.
 * @param path the page's address
 */
export function sidebarOf(bank: QuestionBank, base: string, path: string): SidebarEntry[] {
  const link = linkTo(path);
  return [
    link('All questions', `${base}questions/`),
    link('Study plans', `${base}study-plans/`),
    link('Compare', `${base}compare/`),
    link('Glossary', `${base}glossary/`),
    link('Practice', `${base}practice/`),
    link('Mock interview', `${base}practice/mock-interview/`),
    link('Progress', `${base}progress/`),
    ...questionsByTopic(bank).map((entry) => topicEntry(entry, base, path)),
    ...folderEntries('Guides', 'guides', bank, base, path),
    ...folderEntries('Contribute', 'contribute', bank, base, path),
  ];
}

/** Pages for contributors that are made from the code. */
export const contributePages = [
  {
    path: 'contribute/blocks/',
    title: 'Blocks',
    description: 'What a question is made of: each block, what it takes and how it is written.',
  },
  {
    path: 'contribute/rules/',
    title: 'Rules',
    description: 'What the content check demands, with an example of what is refused.',
  },
  {
    path: 'contribute/reviews/',
    title: 'Reviews',
    description: 'When each page was last read against its sources, and when it is due again.',
  },
] as const;

/** One link, or on a page of that folder a link to each of them. */
function folderEntries(
  label: string,
  folder: GuideFolder,
  bank: QuestionBank,
  base: string,
  path: string,
): SidebarEntry[] {
  const guides = guidesIn(bank, folder);
  const made = folder === 'contribute' ? contributePages : [];
  if (guides.length + made.length === 0) return [];
  const link = linkTo(path);
  const overview = `${base}${folder}/`;
  if (!path.startsWith(overview)) return [link(label, overview)];
  return [
    group(label, [
      link('Overview', overview),
      ...guides.map(({ file, title }) => link(title, guideUrl(base, file))),
      ...made.map((page) => link(page.title, `${base}${page.path}`)),
    ]),
  ];
}

function topicEntry(
  { topic, questions }: TopicQuestions,
  base: string,
  path: string,
): SidebarEntry {
  const url = topicUrl(base, topic.slug);
  const link = linkTo(path);
  if (!path.startsWith(url)) return link(topic.title, url);
  return group(topic.title, [
    link('Overview', url),
    ...questions.map((question) =>
      link(question.shortTitle, questionUrl(base, question.topic, question.slug), {
        'data-progress-question': question.slug,
        'data-progress-items': countItems(question),
        'data-progress-points': question.keyPoints.length,
      }),
    ),
  ]);
}

function group(label: string, entries: SidebarEntry[]): SidebarEntry {
  return { type: 'group', label, collapsed: false, badge: undefined, entries };
}

function linkTo(path: string) {
  return (label: string, href: string, attrs: SidebarLink['attrs'] = {}): SidebarLink => ({
    type: 'link',
    label,
    href,
    isCurrent: href === path,
    badge: undefined,
    attrs,
  });
}
