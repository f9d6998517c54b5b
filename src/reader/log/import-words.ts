import { shownText } from './shown-text.ts';

/** What is said of a file that is read, beside what each format says of itself. */
export const importWords = {
  future: (name: string, at: number) =>
    `${name} is dated ${new Date(at).toISOString().slice(0, 10)}, which is in the future by the clock of this device. Set the clock right, and try again.`,
  wrongKey: (key: string, found: unknown, wanted: string) =>
    `The file's "${key}" is ${shownText(found)}, and must be ${wanted}: it was changed.`,
  wrongCount: (said: number, found: number) =>
    `The file should have ${said} entries, and has ${found}: it was changed or cut off.`,
  unreadable: 'The file could not be read: it is nested too deeply, or too large for this browser.',
} as const;
