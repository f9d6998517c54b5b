/** What a page asks the worker. Each question comes with a port for its answer. */
export type Question =
  /** What is kept? Answer: {@link Kept}. */
  | { readonly type: 'kept' }
  /** Is every byte as it should be? Answer: {@link Verified}. */
  | { readonly type: 'verify' }
  /** Download again what is missing or damaged. Answer: {@link Verified}. */
  | { readonly type: 'repair' }
  /** The reader wants the version that waits. No answer: the page hears `controllerchange`. */
  | { readonly type: 'take-over' };

/** What the worker keeps. */
export interface Kept {
  readonly version: string;
  readonly choice: string;
  /** Files that are in the cache, and files that should be. */
  readonly saved: number;
  readonly total: number;
  readonly bytes: number;
}

/** Files whose hash is right, and the addresses of those that are missing or damaged. */
export interface Verified {
  readonly version: string;
  readonly good: number;
  readonly total: number;
  readonly bad: readonly string[];
}

/** What the worker tells all pages while it downloads. */
export interface Progress {
  readonly type: 'offline-progress';
  readonly version: string;
  readonly done: number;
  readonly total: number;
}

/** What the worker tells all pages when files that were lost are there again. */
export interface Repaired {
  readonly type: 'offline-repaired';
}

/** What a page hears without having asked. */
export type ToPages = Progress | Repaired;

/** Names of our caches and keys begin so: all sites of one `github.io` user share an origin. */
export function prefixOf(base: string): string {
  return `llmops-handbook:${base}:`;
}

/** Resolves like `promise`, or rejects after `milliseconds`: storage may never answer. */
export function inTime<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`No answer within ${milliseconds} ms`));
    }, milliseconds);
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
