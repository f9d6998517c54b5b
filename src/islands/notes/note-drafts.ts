import { appendNewest } from '../../reader/append-newest.ts';
import { isRecord, KeptState } from '../../reader/kept-state.ts';
import { newNote } from '../../reader/new-entry.ts';

/** What is typed and not in the log yet, by what it is about: a tab that is killed leaves it behind. */
const drafts = new KeptState<Record<string, string>>('note-drafts', (value) =>
  isRecord(value) && Object.values(value).every((text) => typeof text === 'string')
    ? (value as Record<string, string>)
    : undefined,
);

/** Puts aside what is typed, at each key. */
export function keepDraft(about: string, text: string): void {
  drafts.set({ ...drafts.get(), [about]: text });
}

/** Forgets what was put aside, once it is in the log. */
export function forgetDraft(about: string): void {
  const others = Object.entries(drafts.get() ?? {}).filter(([name]) => name !== about);
  drafts.set(others.length > 0 ? Object.fromEntries(others) : undefined);
}

/** Writes into the log what other pages left behind. */
export async function saveDrafts(): Promise<void> {
  for (const [about, text] of Object.entries(drafts.get() ?? {})) {
    if ((await appendNewest(newNote(about, text))) === 'saved') forgetDraft(about);
  }
}
