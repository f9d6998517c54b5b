import type { IndexHead, PageFile, TermFile } from '../index-format.ts';

/** Reads a file of the index, below its folder. @throws as a rejection: when it cannot be loaded */
export type ReadFile = (path: string) => Promise<unknown>;

/** The files of an index, each loaded once and only when it is asked for. */
export class IndexFiles {
  readonly #read: ReadFile;
  readonly #loading = new Map<string, Promise<unknown>>();

  constructor(read: ReadFile) {
    this.#read = read;
  }

  head(): Promise<IndexHead> {
    return this.#load('index.json');
  }

  page(name: string): Promise<PageFile> {
    return this.#load(`pages/${name}.json`);
  }

  terms(name: string): Promise<TermFile> {
    return this.#load(`words/${name}.json`);
  }

  #load<Content>(path: string): Promise<Content> {
    const known = this.#loading.get(path) as Promise<Content> | undefined;
    if (known) return known;
    const loading = this.#read(path) as Promise<Content>;
    this.#loading.set(path, loading);
    loading.catch(() => this.#loading.delete(path));
    return loading;
  }
}
