import { counted } from '../counted.ts';

/** A reset that a backup holds. */
interface ResetSaid {
  /** Of how many questions; undefined for all. */
  readonly questions: number | undefined;
  readonly day: string;
}

const entries = (count: number) => (count === 1 ? 'one entry' : `${count} entries`);

export const reading = 'Reading…';
export const readingShare = (percent: number) => `Reading: ${percent} %`;
export const cancelled = 'Cancelled: nothing was added.';
export const nothing = 'Nothing was added.';
export const failed = (why: string) => `The file could not be read: ${why}.`;
export const voids = (
  resets: readonly ResetSaid[],
  more: number,
  undos: number,
  voided: number,
  all: number,
) => {
  const named = resets.map(
    ({ questions, day }) =>
      `a reset of ${questions === undefined ? 'everything' : counted(questions, 'question', 'questions')} of ${day}`,
  );
  if (more > 0) named.push(`${counted(more, 'reset', 'resets')} more`);
  if (undos > 0) named.push(`${undos === 1 ? 'an undo' : `${undos} undos`} of what is here`);
  return `It also holds ${named.join(', ')}. With ${all === 1 ? 'it' : 'them'}, ${entries(voided)} of your progress here would count no more.`;
};
export const takeVoiding = 'Take that too: I want to begin anew here as well';
export const lastRead = 'What you last read:';
export const readBefore = 'What you read before:';
export const added = (count: number) =>
  `It added ${entries(count)}. For a day you can take it back.`;
export const undone = 'What it added counts no more.';
export const inFuture = (name: string, day: string) =>
  `${name} is dated ${day}, which is in the future by the clock of this device. Set the clock right, and try again.`;
export const line = (number: number) => `Line ${number}`;
export const wrongKey = (key: string, found: string, wanted: string) =>
  `The file's "${key}" is ${found}, and must be ${wanted}: it was changed.`;
export const unreadable =
  'The file could not be read: it is nested too deeply, or too large for this browser.';
export const wanted = {
  text: (most: number) => `a text of at most ${most} characters`,
  time: 'a date and time in ISO 8601',
  checksum: 'a checksum of 64 hexadecimal digits',
  counts: '{"entries": a whole number}',
};
export const list = 'a list';
export const object = 'an object';
