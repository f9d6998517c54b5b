import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** Scripts that the browser does not run: data has no need of a hash. */
const dataTypes = new Set(['application/json', 'application/ld+json', 'speculationrules']);

/**
 * A finished page with its Content-Security-Policy as the first thing after its charset: every inline script, style
 * element and style attribute by its hash, nothing from elsewhere.
 * @throws Error when the page has an inline event handler or no charset
 */
export function withPolicy(html: string, file: string): string {
  const tree = fromHtml(html);
  const policy = policyOf(tree, file);
  const end = charsetEnd(tree);
  if (end === undefined) throw new Error(`${file} has no <meta charset>`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return `${html.slice(0, end)}${meta}${html.slice(end)}`;
}

function policyOf(tree: Root, file: string): string {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const attributes = new Set<string>();
  visit(tree, 'element', (element) => {
    refuseHandlers(element, file);
    const { style, src, type } = element.properties;
    if (typeof style === 'string' && style !== '') attributes.add(hashOf(style));
    if (element.tagName === 'style') styles.add(hashOf(textOf(element)));
    if (element.tagName === 'script' && !src && !dataTypes.has(String(type))) {
      scripts.add(hashOf(textOf(element)));
    }
  });
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
    ['base-uri', "'none'"],
    ['form-action', "'self'"],
  ];
  return directives.map((directive) => directive.join(' ')).join('; ');
}

/** The hash of a text as CSP writes it. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function refuseHandlers({ tagName, properties }: Element, file: string): void {
  const handler = Object.keys(properties).find((name) => /^on/i.test(name));
  if (handler) throw new Error(`${file} has an inline handler: ${handler} on <${tagName}>`);
}

function charsetEnd(tree: Root): number | undefined {
  let end: number | undefined;
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'meta' || !element.properties['charSet']) return undefined;
    end = element.position?.end.offset;
    return false;
  });
  return end;
}
