import { neededStyle } from './needed-style.ts';
import { attributeOf, startTags, type StartTag } from './start-tags.ts';

/** What a page is to load in place of what Astro has put into it. */
export interface Leaner {
  /** The class that does what a style attribute did. */
  classFor(style: string): string;
  /** The value of a class attribute without what no rule asks for. */
  classes(value: string): string;
  /** The stylesheet that took the place of one; undefined where another one has taken it in. */
  stylesheet(href: string): string | undefined;
  /** The rules of a stylesheet of what few pages hold that something in this page can match; empty for none. */
  rareStyles(href: string, html: string): string;
  /** The scripts that do what one did, in their order. */
  scripts(src: string): readonly string[];
  /** What the scripts of a page import, where a browser would find it late. */
  imports(srcs: readonly string[]): readonly string[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A page without what no reader's browser needs: what Pagefind has read by now, the names of the generators, scripts
 * that only import another one. A style attribute becomes a class: each would cost its hash in the page's policy. What
 * its scripts import is named in its head where an element has `data-early`: it is there sooner, and runs in one piece.
 */
export function leanPage(written: string, leaner: Leaner): string {
  const html = closed(written);
  const styles = new Set<string>();
  const scripts = new Set<string>();
  const tags = startTags(html);
  const edits = tags.flatMap((tag) => {
    if (isForIndexAlone(tag)) return [{ start: tag.start, end: tag.end, text: '' }];
    if (attributeOf(tag, 'class') === anchorIcon) return drawingEdits(html, tag);
    if (tag.name === 'link' && attributeOf(tag, 'rel') === 'stylesheet') {
      return attributeOf(tag, 'data-rare') === undefined
        ? linkEdits(tag, leaner, styles)
        : rareEdits(html, tag, leaner);
    }
    if (tag.name === 'script' && attributeOf(tag, 'src') !== undefined) {
      return scriptEdits(html, tag, leaner, scripts);
    }
    return isIndent(tag) ? classless(tag) : attributeEdits(tag, leaner);
  });
  const isEarly = tags.some((tag) => attributeOf(tag, 'data-early') !== undefined);
  const early = isEarly ? leaner.imports([...scripts]) : [];
  return edited(html, [...edits, ...preloadEdits(html, early)]);
}

/** Astro writes the scripts of a page that stand beside its layout below `</html>`, where HTML has nothing. */
function closed(html: string): string {
  return html.replace(/(<\/body>\s*<\/html>)([^]*\S[^]*)$/, '$2$1');
}

/** The page's styles come before them: it shows itself no later. */
function preloadEdits(html: string, srcs: readonly string[]): Edit[] {
  const place = html.indexOf('</head>');
  const text = srcs
    .map((src) => `<link rel="modulepreload" fetchpriority="low" href="${src}">`)
    .join('');
  return place === -1 ? [] : [{ start: place, end: place, text }];
}

/** Starlight's drawing beside each heading; theme.css shows a sign in its place. */
const anchorIcon = 'sl-anchor-icon';

function drawingEdits(html: string, { end }: StartTag): Edit[] {
  return [{ start: end, end: html.indexOf('</span>', end), text: '' }];
}

/** Blanks before a line of code, which Expressive Code does not let wrap: a deep indent would be wider than a phone. */
function isIndent(tag: StartTag): boolean {
  return tag.name === 'span' && attributeOf(tag, 'class') === 'indent';
}

function classless({ attributes }: StartTag): Edit[] {
  return attributes
    .filter(({ name }) => name === 'class')
    .map(({ start, end }) => ({ start, end, text: '' }));
}

function isForIndexAlone(tag: StartTag): boolean {
  return (
    tag.name === 'meta' &&
    (attributeOf(tag, 'name') === 'generator' ||
      tag.attributes.some(({ name }) => name.startsWith('data-pagefind-')))
  );
}

function linkEdits(tag: StartTag, leaner: Leaner, seen: Set<string>): Edit[] {
  const href = leaner.stylesheet(attributeOf(tag, 'href') ?? '');
  const isNew = href !== undefined && !seen.has(href);
  if (isNew) seen.add(href);
  return [
    { start: tag.start, end: tag.end, text: isNew ? `<link rel="stylesheet" href="${href}">` : '' },
  ];
}

/** So few rules are no request of their own: they stand in the page, behind those that say the order of layers. */
function rareEdits(html: string, tag: StartTag, leaner: Leaner): Edit[] {
  const css = leaner.rareStyles(attributeOf(tag, 'href') ?? '', html);
  const place = Math.max(tag.end, html.indexOf('</head>'));
  return [
    { start: tag.start, end: tag.end, text: '' },
    { start: place, end: place, text: css === '' ? '' : `<style>${css}</style>` },
  ];
}

function scriptEdits(html: string, tag: StartTag, leaner: Leaner, seen: Set<string>): Edit[] {
  const scripts = leaner.scripts(attributeOf(tag, 'src') ?? '').filter((src) => !seen.has(src));
  for (const src of scripts) seen.add(src);
  return [
    {
      start: tag.start,
      end: html.indexOf('</script>', tag.end) + '</script>'.length,
      text: scripts.map((src) => `<script type="module" src="${src}"></script>`).join(''),
    },
  ];
}

function attributeEdits({ attributes }: StartTag, leaner: Leaner): Edit[] {
  const style = attributes.find(({ name }) => name === 'style');
  const other = attributes.find(({ name }) => name === 'class');
  const unneeded = attributes.filter(({ name }) => name.startsWith('data-pagefind-'));
  const edits = unneeded.map(({ start, end }) => ({ start, end, text: '' }));
  if (!style && !other?.value.includes('astro-')) return edits;
  const needed = neededStyle(style?.value ?? '');
  const classes = [
    other && leaner.classes(other.value),
    needed === '' ? '' : leaner.classFor(needed),
  ];
  const written = classes.filter(Boolean).join(' ');
  const instead = written === '' ? '' : ` class="${escaped(written)}"`;
  const [first, ...rest] = [other, style].filter((attribute) => attribute !== undefined);
  return [
    ...edits,
    ...(first ? [{ start: first.start, end: first.end, text: instead }] : []),
    ...rest.map(({ start, end }) => ({ start, end, text: '' })),
  ];
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function edited(html: string, edits: readonly Edit[]): string {
  let result = '';
  let place = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    result += html.slice(place, start) + text;
    place = end;
  }
  return result + html.slice(place);
}
