import { afterAll, beforeAll } from 'vitest';
import { moves } from '../../../src/reader/moves.ts';

/** Has questions and items renamed while the tests of a file run. */
export function renamed(names: Readonly<Record<string, string>>): void {
  beforeAll(() => void Object.assign(moves, names));
  afterAll(() => {
    for (const name of Object.keys(names)) Reflect.deleteProperty(moves, name);
  });
}
