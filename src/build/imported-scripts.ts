import { parse } from 'es-module-lexer/js';

/** Which scripts of a build import which, by their names. */
export class ImportedScripts {
  readonly #direct: ReadonlyMap<string, readonly string[]>;

  /** @param scripts the code of each script by its name; all lie in one folder */
  constructor(scripts: ReadonlyMap<string, string>) {
    this.#direct = new Map([...scripts].map(([name, code]) => [name, importsOf(code)]));
  }

  /**
   * All that some scripts import before they run, without themselves, in the order in which a browser finds them; none
   * where their imports import nothing further. A browser that is told of them loads them side by side: else it
   * finds each only in the one before, a round trip later.
   */
  beyond(names: readonly string[]): readonly string[] {
    const found = new Set(names);
    let isDeep = false;
    for (const name of found) {
      for (const other of this.#direct.get(name) ?? []) {
        isDeep ||= !names.includes(name) && !found.has(other);
        found.add(other);
      }
    }
    return isDeep ? [...found].slice(new Set(names).size) : [];
  }
}

/** The names of the scripts that one imports; what it loads later, with `import()`, is not among them. */
function importsOf(code: string): string[] {
  const [imports] = parse(code);
  return imports.flatMap(({ n: path = '', d: place }) =>
    place === -1 && path.startsWith('./') ? path.slice('./'.length) : [],
  );
}
