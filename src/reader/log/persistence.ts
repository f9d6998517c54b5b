/** Whether the browser has promised to keep the site's data: it may also not be able to say. */
export type Persistence = 'kept' | 'may-be-deleted' | 'unknown';

/** What the browser says today. */
export async function persistence(): Promise<Persistence> {
  try {
    return (await navigator.storage.persisted()) ? 'kept' : 'may-be-deleted';
  } catch {
    return 'unknown'; // Old browsers, and pages that are not on a secure origin.
  }
}

/** Asks the browser to keep the data. Some ask the reader, some decide by themselves. */
export async function askToPersist(): Promise<Persistence> {
  try {
    return (await navigator.storage.persist()) ? 'kept' : 'may-be-deleted';
  } catch {
    return 'unknown';
  }
}
