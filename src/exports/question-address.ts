import { questionUrl } from '../question/urls.ts';
import type { ExportSource } from './export.ts';
import type { MarkdownContext } from './markdown/to-markdown.ts';

type Named = Readonly<{ topic: string; slug: string }>;

/** The address of a question's page, for whoever is not on the site. */
export function addressOf({ site }: Pick<ExportSource, 'site'>, { topic, slug }: Named): string {
  return questionUrl(site.published, topic, slug);
}

/** Where a question's page stands as Markdown, below the site's base. */
export function markdownPath({ topic, slug }: Named): string {
  return `questions/${topic}/${slug}.md`;
}

/** Where the data of a question stands, below the site's base. */
export function jsonPath({ slug }: Pick<Named, 'slug'>): string {
  return `api/v1/questions/${slug}.json`;
}

/** Where the picture of a question stands that others show beside a link to it, below the site's base. */
export function picturePath({ slug }: Pick<Named, 'slug'>): string {
  return `share/${slug}.png`;
}

/** The page of a question as what its texts are taken from: their links become absolute. */
export function contextOf(
  { site }: Pick<ExportSource, 'site'>,
  { topic, slug }: Named,
): MarkdownContext {
  return { base: site.published, page: `questions/${topic}/${slug}` };
}
