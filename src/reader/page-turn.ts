/** To go through so many entries once takes some 30 ms on a slow phone. */
const large = 50_000;

/** What follows it is a task of its own. */
export async function nextTask(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

/** Before a large log is gone through again the page has its turn: no task of it is long. Small ones do not wait. */
export async function pageTurn(log: readonly unknown[]): Promise<void> {
  if (log.length > large) await nextTask();
}
