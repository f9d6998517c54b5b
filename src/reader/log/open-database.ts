import type { Database } from './database.ts';
import { openNamed } from './named-database.ts';

/**
 * Opens the reader's database, or makes it. Where one of another shape has its name, that one is left alone, and a
 * second one beside it serves in its place.
 * @param onLost called when the connection is gone: site data cleared, or a newer version of the site wants it
 * @throws whatever IndexedDB throws, as a rejection; may never answer
 */
export async function openDatabase(name: string, onLost: () => void): Promise<Database> {
  try {
    return await openNamed(name, onLost);
  } catch (error) {
    // A newer version of the site, a full disk, or stores that are not ours: hardly ever, so that it is loaded then.
    if (!/^(Abort|Constraint|Data|Version)Error$/.test((error as Error).name)) throw error;
    const spare = await import('./spare-database.ts').catch(() => undefined);
    if (!(await spare?.isForeign(name))) throw error;
    return spare!.openSpare(name, onLost);
  }
}
