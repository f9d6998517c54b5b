import type { LogEntry, Reset } from '../../learning/log-entry.ts';
import { count } from '../words/time-words.ts';

/** What is said of an import while it is read, and of what it would take away. */
export const importWords = {
  reading: 'Reading…',
  readingShare: (done: number, total: number) =>
    total > 0 ? `Reading: ${Math.floor((100 * done) / total)} %` : importWords.reading,
  cancel: 'Cancel',
  cancelled: 'Cancelled: nothing was added.',
  nothing: 'Nothing was added.',
  failed: (why: string) => `The file could not be read: ${why}.`,
  voids: (voiding: readonly LogEntry[], voided: number) =>
    `It also holds ${voidingInWords(voiding)}. With ${voiding.length === 1 ? 'it' : 'them'}, ${entries(voided)} of your progress here would count no more.`,
  takeVoiding: 'Take that too: I want to begin anew here as well',
  added: (number: number) => `It added ${entries(number)}. For a day you can take it back.`,
  undone: 'What it added counts no more.',
} as const;

/** A number of entries. */
function entries(number: number): string {
  return number === 1 ? 'one entry' : `${number} entries`;
}

function voidingInWords(voiding: readonly LogEntry[]): string {
  const resets = voiding.filter((entry): entry is Reset => entry.type === 'reset');
  const undos = voiding.length - resets.length;
  const named = resets.slice(0, 3).map(resetInWords);
  return [
    ...named,
    ...(resets.length > 3 ? [`${count(resets.length - 3, 'reset')} more`] : []),
    ...(undos > 0 ? [`${undos === 1 ? 'an undo' : `${undos} undos`} of what is here`] : []),
  ].join(', ');
}

function resetInWords({ questions, at }: Reset): string {
  const what = questions === 'all' ? 'everything' : count(questions.length, 'question');
  return `a reset of ${what} of ${new Date(at).toISOString().slice(0, 10)}`;
}
