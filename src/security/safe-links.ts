import { attributeOf, startTags, type StartTag } from '../build/start-tags.ts';

/** Relations that have a browser ask another host, or load a page, before its reader wants it. */
const hints = /^(dns-prefetch|preconnect|prerender|prefetch)$/;

const relationsOf = (tag: StartTag) =>
  (attributeOf(tag, 'rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean);

/**
 * A finished page whose links to other sites give these no hold on it, wherever they are opened.
 * @throws Error when the page has a browser ask a host before a reader does
 */
export function withSafeLinks(html: string, file: string): string {
  let safe = '';
  let done = 0;
  for (const tag of startTags(html)) {
    refuseHints(tag, file);
    const isAway = /^(https?:)?\/\//i.test(attributeOf(tag, 'href') ?? '');
    const relations = relationsOf(tag);
    if (!/^(a|area)$/.test(tag.name) || !isAway || relations.includes('noopener')) continue;
    const old = tag.attributes.find(({ name }) => name === 'rel');
    const start = old?.start ?? tag.start + 1 + tag.name.length;
    safe += `${html.slice(done, start)} rel="${[...relations, 'noopener'].join(' ')}"`;
    done = old?.end ?? start;
  }
  return safe + html.slice(done);
}

function refuseHints(tag: StartTag, file: string): void {
  const hint =
    tag.name === 'link'
      ? relationsOf(tag).find((relation) => hints.test(relation))
      : tag.name === 'script' && attributeOf(tag, 'type') === 'speculationrules'
        ? 'speculationrules'
        : undefined;
  if (hint !== undefined) {
    throw new Error(`${file} has a browser load before its reader asks: ${hint} in <${tag.name}>`);
  }
}
