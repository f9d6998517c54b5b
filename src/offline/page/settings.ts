import { choiceFromText, choiceToText, type Choice } from '../manifest.ts';
import { prefixOf } from '../protocol.ts';

/** What the reader said about offline reading, and what happened; kept in localStorage, lost without harm. */
export class OfflineSettings {
  readonly #key: string;

  constructor(base: string) {
    this.#key = `${prefixOf(base)}offline:`;
  }

  get choice(): Choice | 'nothing' | undefined {
    const text = this.#read('choice');
    if (text === null || text === 'nothing') return text ?? undefined;
    return choiceFromText(text);
  }

  set choice(choice: Choice | 'nothing') {
    this.#write('choice', choice === 'nothing' ? choice : choiceToText(choice));
  }

  /** When a download failed last, in ms since the epoch. */
  get failedAt(): number | undefined {
    const at = Number(this.#read('failed-at') ?? Number.NaN);
    return Number.isFinite(at) ? at : undefined;
  }

  set failedAt(at: number | undefined) {
    this.#write('failed-at', at === undefined ? null : String(at));
  }

  /** The version that the reader did not want to hear of again. */
  get declined(): string | undefined {
    return this.#read('declined') ?? undefined;
  }

  set declined(version: string | undefined) {
    this.#write('declined', version ?? null);
  }

  #read(name: string): string | null {
    try {
      return localStorage.getItem(this.#key + name);
    } catch {
      return null; // Storage is blocked: the reader is asked again next time.
    }
  }

  #write(name: string, value: string | null): void {
    try {
      if (value === null) localStorage.removeItem(this.#key + name);
      else localStorage.setItem(this.#key + name, value);
    } catch {
      return; // The same.
    }
  }
}
