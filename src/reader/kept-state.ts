import { base } from '../base-url.ts';

/** What a page keeps of itself over a reload, under a name of ours. It is no progress: that is in the log. */
export class KeptState<State> {
  /** Under which it is in storage. */
  readonly name: string;
  readonly #read: (value: unknown) => State | undefined;

  /**
   * @param name of the state
   * @param read checks what was kept; undefined when it is not whole
   */
  constructor(name: string, read: (value: unknown) => State | undefined) {
    this.name = `llmops-handbook:${base}:${name}`;
    this.#read = read;
  }

  get(): State | undefined {
    try {
      return this.#read(JSON.parse(localStorage.getItem(this.name) ?? 'null'));
    } catch {
      return undefined; // Blocked or damaged: the page begins anew.
    }
  }

  /** Returns whether it could be kept. */
  set(state: State | undefined): boolean {
    try {
      if (state === undefined) localStorage.removeItem(this.name);
      else localStorage.setItem(this.name, JSON.stringify(state));
      return true;
    } catch {
      return false;
    }
  }
}

/** An object whose keys can be asked for. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
