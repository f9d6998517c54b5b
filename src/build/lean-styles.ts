import { Features, transform, type Selector } from 'lightningcss';
import packageJson from '../../package.json' with { type: 'json' };
import { layerOrder } from './layer-order.ts';
import type { UsedNames } from './used-names.ts';

/** How a stylesheet's rules for code find what a style attribute has: it is a class in what we publish. */
const codeToken = /span\[style\^=(['"]?)--\1\]:not\(\[class\]\)/g;
const codeTokenClass = "span[class^='c-']";

/** The class of a style attribute, by its place among all of them. */
export function styleClass(place: number): string {
  return `c-${place.toString(36)}`;
}

/** The rules that do what style attributes did. */
export function styleClasses(styles: readonly string[]): string {
  return styles.map((style, place) => `.${styleClass(place)}{${style}}`).join('\n');
}

/** A stylesheet without the rules that nothing on any page can match, and without the order of layers. */
export function leanStyles(css: string, used: UsedNames): string {
  const rules = minified(css.replaceAll(codeToken, codeTokenClass), {
    Rule: {
      style(rule) {
        return rule.value.selectors.some((selector) => canMatch(selector, used)) ? undefined : [];
      },
      'layer-statement': (rule) => (isOrderOfLayers(rule.value.names) ? [] : undefined),
    },
  });
  const needed = withoutUnread(rules, used);
  // A layer in which no rule is left.
  return /^(@layer [^{};]+;)*$/.test(needed) ? '' : needed;
}

/** `safari >= 16.2` as lightningcss has it: a byte each for major, minor and patch. Else it would write newer syntax. */
const targets = Object.fromEntries(
  packageJson.browserslist.map((line) => {
    const [name = '', , version = ''] = line.split(' ');
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return [name, (major << 16) | (minor << 8)];
  }),
);

const ordered = new Set(layerOrder.replace(/^@layer |;$/g, '').split(','));

function isOrderOfLayers(names: readonly (readonly string[])[]): boolean {
  return names.every((name) => ordered.has(name.join('.')));
}

type Visitor = NonNullable<Parameters<typeof transform>[0]['visitor']>;

function minified(css: string, visitor: Visitor): string {
  return transform({
    filename: 'site.css',
    code: Buffer.from(css),
    minify: true,
    targets,
    // Its tokens for `light-dark()` would stand at each `color-scheme`, whether one reads them or not.
    exclude: css.includes('light-dark(') ? 0 : Features.LightDark,
    visitor,
  }).code.toString();
}

function canMatch(selector: Selector, used: UsedNames): boolean {
  return selector.every((part) => {
    switch (part.type) {
      case 'type':
        return used.hasTag(part.name);
      case 'class':
        return used.hasClass(part.name) || part.name.startsWith('c-');
      case 'id':
        return used.hasId(part.name);
      case 'attribute':
        return used.hasAttribute(part.name);
      case 'pseudo-class':
        return part.kind === 'is' || part.kind === 'where'
          ? part.selectors.some((inner) => canMatch(inner, used))
          : true;
      default:
        return true;
    }
  });
}

/** Without the custom properties that no rule, script or style attribute reads, and those that only they read. */
function withoutUnread(css: string, used: UsedNames): string {
  const read = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!));
  const lean = minified(css, {
    Declaration: {
      custom({ name }) {
        return read.has(name) || !name.startsWith('--') || used.hasProperty(name) ? undefined : [];
      },
    },
  });
  return lean.length < css.length ? withoutUnread(lean, used) : lean;
}
