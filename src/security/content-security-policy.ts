import { createHash } from 'node:crypto';
import { attributeOf, startTags, type StartTag } from '../build/start-tags.ts';

/** Scripts that the browser does not run: data has no need of a hash. */
const dataTypes = new Set(['application/json', 'application/ld+json']);

/** Which question a reader came from is no business of the site that he goes to, on hosts without headers too. */
const referrer = '<meta name="referrer" content="no-referrer">';

/**
 * A finished page with its Content-Security-Policy as the first thing after its charset: every inline script, style
 * element and style attribute by its hash, nothing from elsewhere, and no word of it to other sites.
 * @throws Error when the page has an inline event handler or no charset
 */
export function withPolicy(html: string, file: string): string {
  const tags = startTags(html);
  const policy = policyOf(tags, file);
  const end = tags.find((tag) => attributeOf(tag, 'charset') !== undefined)?.end;
  if (end === undefined) throw new Error(`${file} has no <meta charset>`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return `${html.slice(0, end)}${meta}${referrer}${html.slice(end)}`;
}

function policyOf(tags: readonly StartTag[], file: string): string {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const attributes = new Set<string>();
  for (const tag of tags) {
    refuseHandlers(tag, file);
    const style = attributeOf(tag, 'style');
    if (style) attributes.add(hashOf(style));
    if (tag.name === 'style') styles.add(hashOf(tag.text ?? ''));
    const isData = dataTypes.has(attributeOf(tag, 'type') ?? '');
    if (tag.name === 'script' && !attributeOf(tag, 'src') && !isData) {
      scripts.add(hashOf(tag.text ?? ''));
    }
  }
  const directives: [string, ...string[]][] = [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...scripts],
    ['script-src-attr', "'none'"],
    ['style-src-elem', "'self'", ...styles],
    attributes.size > 0
      ? ['style-src-attr', "'unsafe-hashes'", ...attributes]
      : ['style-src-attr', "'none'"],
    ['img-src', "'self'", 'data:'],
    ['connect-src', "'self'"],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    // What the reader recorded is played out of the page itself.
    ...(playsRecordings(tags) ? [['media-src', 'blob:'] as [string, string]] : []),
    ['base-uri', "'none'"],
    ['form-action', "'self'"],
  ];
  return directives.map((directive) => directive.join(' ')).join('; ');
}

function playsRecordings(tags: readonly StartTag[]): boolean {
  return tags.some((tag) => attributeOf(tag, 'data-plays') === 'recordings');
}

/** The hash of a text as CSP writes it. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function refuseHandlers({ name, attributes }: StartTag, file: string): void {
  const handler = attributes.find((attribute) => attribute.name.startsWith('on'));
  if (handler) throw new Error(`${file} has an inline handler: ${handler.name} on <${name}>`);
}
