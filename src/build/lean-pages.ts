import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leanPage, type Leaner } from './lean-page.ts';
import { withConstantTokens } from './constant-tokens.ts';
import { ImportedScripts } from './imported-scripts.ts';
import { layerOrder } from './layer-order.ts';
import { leanStyles, styleClass, styleClasses } from './lean-styles.ts';
import { withoutOverridden } from './overridden.ts';
import { attributeOf, startTags } from './start-tags.ts';
import { ScopeNames } from './scope-names.ts';
import { UsedNames } from './used-names.ts';

/** Has every page of a build load less, in fewer requests. It comes after the search index, before the policy. */
export function leanPages(): AstroIntegration {
  return {
    name: 'lean-pages',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const { pages, before, after } = makeLean(fileURLToPath(dir));
        const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
        logger.info(`${pages} pages: ${kilobytes(before)} became ${kilobytes(after)}`);
      },
    },
  };
}

function makeLean(dist: string): { pages: number; before: number; after: number } {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => join(dist, path));
  const assets = new Assets(join(dist, '_astro'));
  const used = new UsedNames();
  const inPages = new UsedNames();
  const links = new Links();
  const scopes = new ScopeNames();
  for (const code of assets.scripts.values()) {
    used.addScript(code);
    scopes.addFixed(code);
  }
  for (const page of pages) {
    const html = readFileSync(page, 'utf8');
    used.addPage(html);
    inPages.addPage(html.replace(/<script[^]*?<\/script>/g, ''));
    links.addPage(html);
    for (const { text } of startTags(html)) scopes.addFixed(text ?? '');
  }
  const leaner = assets.lean({ used, inPages, links, scopes });
  let before = 0;
  let after = 0;
  for (const page of pages) {
    const html = readFileSync(page, 'utf8');
    const lean = leanPage(html, leaner);
    before += html.length;
    after += lean.length;
    writeFileSync(page, lean);
  }
  return { pages: pages.length, before, after };
}

/** Which stylesheets the pages load. */
class Links {
  /** The stylesheets that every page so far has loaded, but for what is for print alone. */
  everywhere: ReadonlySet<string> | undefined;
  readonly print = new Set<string>();
  /** Those of what few pages hold: each page takes the rules that it needs. */
  readonly rare = new Set<string>();

  addPage(html: string): void {
    const links = startTags(html).filter(
      (tag) => tag.name === 'link' && attributeOf(tag, 'rel') === 'stylesheet',
    );
    const names = new Set<string>();
    for (const link of links) {
      const name = basename(attributeOf(link, 'href') ?? '');
      if (attributeOf(link, 'data-rare') !== undefined) this.rare.add(name);
      else if (attributeOf(link, 'media') === 'print') this.print.add(name);
      else names.add(name);
    }
    // A page that only leads elsewhere loads none.
    if (names.size === 0) return;
    this.everywhere = new Set([...(this.everywhere ?? names)].filter((name) => names.has(name)));
  }
}

/** The names in a page, which is asked about once for each stylesheet. */
function namesByPage(): (html: string) => UsedNames {
  let page = '';
  let names = new UsedNames();
  return (html) => {
    if (html !== page) {
      page = html;
      names = new UsedNames();
      names.addPage(html);
    }
    return names;
  };
}

/** What stands in the pages of a build. */
interface Seen {
  readonly used: UsedNames;
  /** Without what scripts say. */
  readonly inPages: UsedNames;
  readonly links: Links;
  readonly scopes: ScopeNames;
}

/** What Expressive Code loads. */
const ofCode = /^ec\./;

/** With the order of layers where there are some of ours. */
const inOrder = (css: string) => (css.includes('@layer handbook') ? layerOrder + css : css);

/** The scripts and stylesheets of a build. */
class Assets {
  readonly #folder: string;
  readonly scripts: ReadonlyMap<string, string>;
  readonly #styles: ReadonlyMap<string, string>;

  constructor(folder: string) {
    this.#folder = folder;
    const read = (ending: string) =>
      new Map(
        readdirSync(folder)
          .filter((name) => name.endsWith(ending))
          .sort()
          .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
      );
    this.scripts = read('.js');
    this.#styles = read('.css');
  }

  /** Writes lean stylesheets under new names, and says what pages are to load. */
  lean({ used, inPages, links: { everywhere, print, rare }, scopes }: Seen): Leaner {
    const styles = used.styles;
    const [common] = [...(everywhere ?? [])];
    // Starlight's for print is in no layer: it would win over all of ours.
    for (const [name, css] of this.#styles) if (name !== common) used.addReads(css);
    const printed = [...print].map(
      (name) => `@layer starlight.print{@media print{${this.#styles.get(name) ?? ''}}}`,
    );
    const folded = (own: string, css: string) => {
      const beside = [...this.#styles].flatMap(([name, other]) =>
        name === own || print.has(name) ? [] : other,
      );
      const others = [...beside, ...this.scripts.values()];
      const isOpen = (token: string) =>
        inPages.hasProperty(token) || others.some((text) => text.includes(token));
      return withConstantTokens(css, isOpen);
    };
    const names = new Map<string, string | undefined>();
    const lean = new Map<string, string>();
    for (const [name, css] of this.#styles) {
      // What a script loads later keeps its name, which stands in the script.
      if ([...this.scripts.values()].some((code) => code.includes(name))) {
        names.set(name, name);
        scopes.addFixed(css);
      } else if (rare.has(name) || (print.has(name) && common)) {
        names.set(name, undefined);
        scopes.addFixed(css);
      } else if (name !== common) {
        // No script makes code.
        const asked = ofCode.test(name) ? inPages : used;
        lean.set(name, leanStyles(folded(name, leanStyles(css, asked)), asked));
      } else {
        const all = [css, ...printed, styleClasses(styles)].join('\n');
        lean.set(name, leanStyles(folded(name, withoutOverridden(leanStyles(all, used))), used));
      }
      if (names.get(name) !== name) rmSync(join(this.#folder, name));
    }
    for (const css of lean.values()) scopes.addStyles(css);
    for (const [name, css] of lean)
      names.set(name, this.#write(name, inOrder(scopes.inStyles(css))));
    const facades = this.#facades();
    // It gives the focus to code that scrolls to the side: what scrolls of ours has it (text-tables.ts).
    for (const name of this.scripts.keys()) {
      if (!ofCode.test(name)) continue;
      facades.set(name, []);
      rmSync(join(this.#folder, name));
    }
    const inPage = namesByPage();
    const places = new Map(styles.map((style, place) => [style, styleClass(place)]));
    const beside = (href: string, name: string) => href.slice(0, -basename(href).length) + name;
    const imported = new ImportedScripts(this.scripts);
    return {
      classFor: (style) => places.get(style) ?? '',
      stylesheet: (href) => {
        const name = names.has(basename(href)) ? names.get(basename(href)) : basename(href);
        return name === undefined ? undefined : beside(href, name);
      },
      rareStyles: (href, html) => leanStyles(this.#styles.get(basename(href)) ?? '', inPage(html)),
      classes: (value) => scopes.inClasses(value),
      scripts: (src) =>
        (facades.get(basename(src)) ?? [basename(src)]).map((name) => beside(src, name)),
      imports: (srcs) =>
        imported.beyond(srcs.map((src) => basename(src))).map((name) => beside(srcs[0]!, name)),
    };
  }

  /** The scripts that only import others, with those that they import; they are no longer needed. */
  #facades(): Map<string, readonly string[]> {
    const facades = new Map<string, readonly string[]>();
    for (const [name, code] of this.scripts) {
      const imported = /^(?:import\s*["']\.\/[\w.-]+["'];?\s*)+$/.test(code)
        ? [...code.matchAll(/["']\.\/([\w.-]+)["']/g)].map(([, other]) => other!)
        : undefined;
      if (!imported) continue;
      facades.set(name, imported);
      rmSync(join(this.#folder, name));
    }
    return facades;
  }

  #write(name: string, css: string): string {
    const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
    const lean = `${name.split('.')[0]}.${hash}.css`;
    writeFileSync(join(this.#folder, lean), css);
    return lean;
  }
}
