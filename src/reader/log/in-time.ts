/** The promise's outcome, or a TimeoutError after `ms` milliseconds. */
export function inTime<T>(promise: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException('No answer', 'TimeoutError')), ms);
    void promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
