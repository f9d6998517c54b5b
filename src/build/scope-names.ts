/** The class that Astro gives all elements of a component with styles of its own. */
const scope = /\bastro-[a-z\d]{8}\b/g;

/** Short names for the scopes of components whose rules some page can match; the others need none. */
export class ScopeNames {
  readonly #asked = new Set<string>();
  readonly #fixed = new Set<string>();
  #short: ReadonlyMap<string, string> | undefined;

  /** Adds those that the rules of a stylesheet ask for. */
  addStyles(css: string): void {
    for (const [name] of css.matchAll(scope)) this.#asked.add(name);
  }

  /** Adds those that keep their names: they stand in what is published as it is. */
  addFixed(text: string): void {
    for (const [name] of text.matchAll(scope)) this.#fixed.add(name);
  }

  /** A stylesheet with the short names. */
  inStyles(css: string): string {
    return css.replace(scope, (name) => this.#name(name) ?? name);
  }

  /** The value of a class attribute with the short names, and without those that no rule asks for. */
  inClasses(value: string): string {
    return value
      .split(/\s+/)
      .flatMap((name) => (/^astro-[a-z\d]{8}$/.test(name) ? (this.#name(name) ?? []) : name))
      .join(' ');
  }

  #name(name: string): string | undefined {
    if (this.#fixed.has(name)) return name;
    this.#short ??= new Map(
      [...this.#asked].sort().map((asked, place) => [asked, `s-${place.toString(36)}`]),
    );
    return this.#short.get(name);
  }
}
