import type { Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isBareLink } from './misread.ts';
import { faultOfAddress } from '../web-address.ts';
import type { Report } from '../problem.ts';

/** A web address, an anchor of the page, or the file of another page. */
const allowedLink = /^(#[\w-]+|\.{1,2}\/[\w./-]+\.mdx(#[\w-]+)?)$/;

/** Whether a link leads where a link may; reports what is wrong with its address. */
export function isAllowedLink(link: Link, report: Report): boolean {
  if (toString(link).trim() === '') {
    report(
      link.position?.start,
      'link-not-allowed',
      `A link to "${link.url.slice(0, 80)}" has no text: nobody could see it, or hear where it leads.`,
      'Write into its brackets what it leads to: [text](https://…).',
    );
    return false;
  }
  if (allowedLink.test(link.url)) return true;
  const fault = faultOfAddress(link.url);
  // A bare address has a message of its own.
  if (fault === undefined || isBareLink(link)) return true;
  if (/^https?:/i.test(link.url)) {
    report(
      link.position?.start,
      'link-not-allowed',
      `A link leads to "${link.url.slice(0, 80)}": ${fault}.`,
      'Write https:// and the plain name of the host, as its owner writes it.',
    );
    return false;
  }
  report(
    link.position?.start,
    'link-not-allowed',
    `A link leads to "${link.url.slice(0, 80)}".`,
    linkRemedy(link.url) ??
      'Link to a web address (https://…), to a part of the page (#id), or to the file of another question (./name.mdx).',
  );
  return false;
}

function linkRemedy(url: string): string | undefined {
  if (url.trim() === '') return 'Write the address between the brackets: [text](https://…).';
  if (url.startsWith('mailto:')) {
    return 'Put the address into `backticks`, or link to a page: [text](https://…).';
  }
  const [, path, anchor = ''] = /^(\.{1,2}\/[\w./-]*?)(?:\.md|\/)?(#[\w-]*)?$/.exec(url) ?? [];
  if (path !== undefined && !/\.\w+$/.test(path)) {
    return `Did you mean "${path}.mdx${anchor}"? Links lead to files.`;
  }
  const [, topic, slug] = /^\/(?:[\w-]+\/)*questions\/([\w-]+)\/([\w-]+)\/?$/.exec(url) ?? [];
  return slug === undefined
    ? undefined
    : `Link to its file, as the address depends on the host: ./${slug}.mdx in the same topic, else ../${topic}/${slug}.mdx.`;
}
