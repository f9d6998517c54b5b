import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { guidesIn, type GuideFolder } from './guides.ts';
import { guideUrl, questionUrl, topicUrl } from '../question/urls.ts';
import { countItems } from '../question/quiz-items.ts';
import type { QuestionBank } from '../bank/question-bank.ts';
import { questionsByTopic, type TopicQuestions } from '../bank/site-bank.ts';
import { made, names, overview as overviewName } from '#strings/navigation.ts';

type SidebarEntry = StarlightRouteData['sidebar'][number];
type SidebarLink = Extract<SidebarEntry, { type: 'link' }>;

/**
 * The sidebar of one page: its own topic lists its questions, every other topic is one link. Of many topics or questions
 * those around the page are listed, so that its weight does not grow with the handbook.
 * @param path the page's address
 */
export function sidebarOf(bank: QuestionBank, base: string, path: string): SidebarEntry[] {
  const link = linkTo(path);
  return [
    link(names.questions, `${base}questions/`),
    link(names.plans, `${base}study-plans/`),
    link(names.compare, `${base}compare/`),
    ...(bank.glossary?.length === 0 ? [] : [link(names.glossary, `${base}glossary/`)]),
    ...(bank.calculators?.length ? [link(names.calculators, `${base}calculators/`)] : []),
    link(names.practice, `${base}practice/`),
    link(names.interview, `${base}practice/mock-interview/`),
    link(names.progress, `${base}progress/`),
    link(names.notes, `${base}notes/`),
    link(names.settings, `${base}settings/`),
    ...near(questionsByTopic(bank), ({ topic }) => path.startsWith(topicUrl(base, topic.slug))).map(
      (entry) => topicEntry(entry, base, path),
    ),
    ...folderEntries(names.guides, 'guides', bank, base, path),
    ...folderEntries(names.contribute, 'contribute', bank, base, path),
  ];
}

/** Questions of a topic, and topics, that a page lists beside itself. */
const mostListed = 30;

/** Pages for contributors that are made from the code. */
export const contributePages = [
  { path: 'contribute/blocks/', ...made.blocks },
  { path: 'contribute/rules/', ...made.rules },
  { path: 'contribute/reviews/', ...made.reviews },
];

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
      link(overviewName, overview),
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
    link(overviewName, url),
    ...near(questions, ({ slug, topic: of }) => path === questionUrl(base, of, slug)).map(
      (question) =>
        link(question.shortTitle, questionUrl(base, question.topic, question.slug), {
          'data-progress-question': question.slug,
          'data-progress-items': countItems(question),
          'data-progress-points': question.keyPoints.length,
        }),
    ),
  ]);
}

/** All entries while they are few; else as many around the one that the reader is at, so that no page grows. */
function near<Entry>(entries: readonly Entry[], isHere: (entry: Entry) => boolean): Entry[] {
  const start = Math.max(0, entries.findIndex(isHere) - mostListed / 2);
  const first = Math.max(0, Math.min(start, entries.length - mostListed));
  return entries.slice(first, first + mostListed);
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
