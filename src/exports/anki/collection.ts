import initSqlJs, { type Database } from 'sql.js';
import { deckName } from './deck-name.ts';
import { checksumOf, idFor, idsFor } from './ids.ts';
import type { Note } from './note.ts';
import { noteTypes } from './note-types.ts';
import { deck, defaultId, defaultOptions, model, schema } from './schema.ts';
import { strippedOf } from './field-html.ts';

/** What a collection is made of. */
export interface DeckContent {
  /** The name of the deck that holds all others. */
  readonly name: string;
  /** HTML. */
  readonly introduction: string;
  readonly notes: readonly Note[];
  /** When it last changed: Anki renews what is older. */
  readonly edition: Date;
}

/** The day on which the collection was begun, in s: a date that never changes. */
const created = 1_700_000_000;

/** The bytes of a SQLite database that Anki imports. */
export async function collectionBytes(content: DeckContent): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database();
  try {
    database.run(schema);
    database.run('BEGIN');
    addCollection(database, content);
    addNotes(database, content);
    database.run('COMMIT');
    return database.export();
  } finally {
    database.close();
  }
}

function secondsOf({ edition }: DeckContent): number {
  return Math.floor(edition.getTime() / 1000);
}

function addCollection(database: Database, content: DeckContent): void {
  const mod = secondsOf(content);
  const decks = Object.fromEntries(
    [
      [defaultId, 'Default', ''],
      ...deckNames(content).map((name) => [
        idFor(`deck ${name}`),
        name,
        name === deckName(content.name) ? content.introduction : '',
      ]),
    ].map(([id, name, desc]) => [id, deck(Number(id), String(name), String(desc), mod)]),
  );
  const models = Object.fromEntries(noteTypes.map((type) => [type.id, model(type, mod)]));
  const conf = {
    nextPos: content.notes.length + 1,
    estTimes: true,
    activeDecks: [defaultId],
    sortType: 'noteFld',
    timeLim: 0,
    sortBackwards: false,
    addToCur: true,
    curDeck: defaultId,
    newSpread: 0,
    dueCounts: true,
    curModel: String(noteTypes[0]?.id ?? ''),
    collapseTime: 1200,
  };
  database.run('INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)', [
    created,
    mod * 1000,
    created * 1000,
    ...[conf, models, decks, { [defaultId]: defaultOptions }, {}].map((value) =>
      JSON.stringify(value),
    ),
  ]);
}

function deckNames({ name, notes }: DeckContent): string[] {
  return [deckName(name), ...new Set(notes.map(({ deck }) => deckName(name, deck)))];
}

function addNotes(database: Database, content: DeckContent): void {
  const { name, notes } = content;
  const mod = secondsOf(content);
  const types = new Map(noteTypes.map((type) => [type.key, type]));
  const ids = idsFor(notes.map(({ guid }) => guid));
  const addNote = database.prepare("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
  const addCard = database.prepare(
    "INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')",
  );
  for (const [place, note] of notes.entries()) {
    const type = types.get(note.type);
    const id = ids.get(note.guid);
    if (!type || id === undefined || note.fields.length !== type.fields.length) {
      throw new Error(
        `The note ${note.guid} has ${note.fields.length} fields, not those of its type.`,
      );
    }
    const first = strippedOf(note.fields[0] ?? '');
    addNote.run([
      id,
      note.guid,
      type.id,
      mod,
      ` ${note.tags.join(' ')} `,
      note.fields.join('\u001f'),
      first,
      checksumOf(first),
    ]);
    addCard.run([id, id, idFor(`deck ${deckName(name, note.deck)}`), mod, place + 1]);
  }
  addNote.free();
  addCard.free();
}
