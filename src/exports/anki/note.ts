import type { NoteTypeKey } from './note-types.ts';

/** A note, from which one card is made. */
export interface Note {
  /** By it Anki knows the note again: the name under which its content was first published. */
  readonly guid: string;
  readonly type: NoteTypeKey;
  /** The name of its deck below the handbook's. */
  readonly deck: string;
  /** HTML, in the order of the type's fields. */
  readonly fields: readonly string[];
  readonly tags: readonly string[];
}
