import { commands } from 'vitest/browser';
import { press } from './page.ts';

/** The text of the file that a button saves. */
export async function saved(button: string): Promise<string> {
  const text = commands.savedFile();
  await press(button);
  return text;
}
