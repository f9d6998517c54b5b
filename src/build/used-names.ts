import { neededStyle } from './needed-style.ts';
import { attributeOf, startTags } from './start-tags.ts';

/** Every name that a selector could ask for. What scripts say counts for all of them: they make elements too. */
export class UsedNames {
  readonly #tags = new Set<string>();
  readonly #attributes = new Set<string>();
  readonly #classes = new Set<string>();
  readonly #ids = new Set<string>();
  readonly #words = new Set<string>();
  readonly #styles = new Set<string>();

  addPage(html: string): void {
    for (const tag of startTags(html)) {
      this.#tags.add(tag.name);
      for (const { name, value } of tag.attributes) {
        this.#attributes.add(name);
        const style = name === 'style' ? neededStyle(value) : '';
        if (style !== '') this.#styles.add(style);
        if (name === 'id') this.#ids.add(value);
      }
      for (const name of attributeOf(tag, 'class')?.split(/\s+/) ?? []) this.#classes.add(name);
      if (tag.name === 'script' && tag.text) this.addScript(tag.text);
      if (tag.name === 'style' && tag.text) this.#addProperties(tag.text);
    }
  }

  /** Adds the custom properties that a stylesheet reads: another one may set them. */
  addReads(css: string): void {
    for (const [, name] of css.matchAll(/var\((--[\w-]+)/g)) this.#words.add(name!);
  }

  /** What a page's own stylesheet reads or sets. */
  #addProperties(css: string): void {
    for (const [name] of css.matchAll(/--[\w-]+/g)) this.#words.add(name);
  }

  addScript(code: string): void {
    for (const [word] of code.matchAll(/[\w-]+/g)) this.#words.add(word);
  }

  /** The style attributes of all pages, in an order that is the same in every build. */
  get styles(): readonly string[] {
    return [...this.#styles].sort();
  }

  hasTag(name: string): boolean {
    return this.#tags.has(name) || this.#words.has(name);
  }

  hasAttribute(name: string): boolean {
    // A data attribute is written in another way by a script.
    return this.#attributes.has(name) || this.#words.has(name) || name.startsWith('data-');
  }

  hasClass(name: string): boolean {
    return this.#classes.has(name) || this.#words.has(name);
  }

  hasId(name: string): boolean {
    return this.#ids.has(name) || this.#words.has(name);
  }

  /** Whether a script, or a style in a page, names a custom property. */
  hasProperty(name: string): boolean {
    return this.#words.has(name) || this.styles.some((style) => style.includes(name));
  }
}
