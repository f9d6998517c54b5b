import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExportSource } from '../../src/exports/export.ts';
import { noteTypes } from '../../src/exports/anki/note-types.ts';
import { ankiPackage } from '../../src/exports/anki/package.ts';
import { hostileSource } from '../unit/exports/hostile-source.ts';
import { importInto, type Imported } from './anki-program.ts';

/** The same handbook a month later: a title changed, a question moved, and a term is new. */
function newerSource(): ExportSource {
  const { bank } = hostileSource;
  const questions = bank.questions.map((question) => {
    if (question.slug === 'first-question')
      return { ...question, title: 'What does a gate decide?' };
    return question.slug === 'second-question'
      ? { ...question, slug: 'renamed-question' }
      : question;
  });
  const [term] = bank.glossary;
  return {
    ...hostileSource,
    bank: {
      ...bank,
      questions,
      glossary: [...bank.glossary, { ...term!, slug: 'new', term: 'New' }],
    },
    renames: { 'second-question': 'renamed-question' },
    edition: new Date('2026-12-03T12:00:00Z'),
  };
}

describe('Anki', () => {
  let first: Imported;
  let second: Imported;

  beforeAll(async () => {
    const packages = [await ankiPackage(hostileSource), await ankiPackage(newerSource())];
    [first, second] = importInto(packages) as [Imported, Imported];
  }, 300_000);

  it('imports every note as one card, into a deck for each topic', () => {
    const { questions, glossary } = hostileSource.bank;
    const rows = questions.flatMap(({ comparisons }) => comparisons.flatMap((table) => table.rows));
    const items = questions.flatMap(({ quizzes }) => quizzes);
    const count = questions.length + glossary.length + rows.length + items.length;
    expect(first.notes).toBe(count);
    expect(first.cards).toBe(count);
    expect(first.check[1]).toBe(true);
    expect(first.types).toEqual(noteTypes.map(({ name }) => name).sort());
    expect([...new Set(first.shown.map(({ deck }) => deck))].sort()).toEqual([
      "Handbook & 'Co' </script>::Glossary",
      "Handbook & 'Co' </script>::Pipelines & 'gates' </script>",
    ]);
  });

  it('finds every picture, and each is used', () => {
    expect(first.missingMedia).toEqual([]);
    expect(first.media.length).toBeGreaterThan(0);
    for (const name of first.media) {
      expect(first.shown.some(({ back }) => back.includes(`src="${name}"`))).toBe(true);
    }
  });

  it('knows the notes of a newer deck again: texts are renewed, a moved question too, and the schedule stays', () => {
    const guids = ({ shown }: Imported) => new Set(shown.map(({ guid }) => guid));
    expect(guids(second)).toEqual(new Set([...guids(first), 'llmops-handbook:glossary/new']));
    expect(second.notes).toBe(first.notes + 1);
    const card = second.shown.find(({ guid }) => guid === 'llmops-handbook:first-question');
    expect(card?.front).toContain('What does a gate decide?');
    const moved = second.shown.find(({ guid }) => guid === 'llmops-handbook:second-question');
    expect(moved?.back).toContain('https://a.example/x/questions/pipelines/renamed-question/');
    expect(second.shown.filter(({ reps }) => reps > 0)).toHaveLength(1);
  });

  it('shows hostile text as text', () => {
    const html = first.shown.map(({ front, back }) => `${front}${back}`).join('\n');
    expect(html).not.toMatch(/<\/?script|<!--|<!\[CDATA/i);
    const card = first.shown.find(({ guid }) => guid === 'llmops-handbook:hostile-text');
    expect(card?.front).toContain(
      'What does "&#x3C;/script>" do to a page, and ]]&gt; or &#x3C;!-- to a feed',
    );
    expect(card?.back).toContain('אבג');
    const choice = first.shown.find(({ guid }) => guid.endsWith('#hostile-choice'));
    expect(choice?.front).toContain('=1+1 &#x26; nothing else');
    expect(choice?.back).toContain('{"a": 1}');
  });

  it('links each card to the page that it comes from', () => {
    for (const { back } of first.shown)
      expect(back).toMatch(/href="https:\/\/a\.example\/x\/(questions|glossary)\//);
  });
});

describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-apkg-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('holds what the importers of today ask for', async () => {
    const files = unzipSync(await ankiPackage(hostileSource));
    const media = JSON.parse(new TextDecoder().decode(files['media'])) as Record<string, string>;
    expect(Object.keys(files).sort()).toEqual(
      ['collection.anki2', 'media', ...Object.keys(media)].sort(),
    );
    // Anki renames a file whose name is not safe on every system.
    for (const name of Object.values(media)) expect(name).toMatch(/^[a-z][\w.-]{1,118}$/);
    const path = join(folder, 'collection.anki2');
    writeFileSync(path, files['collection.anki2']!);
    const database = new DatabaseSync(path, { readOnly: true });
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    const col = database.prepare('SELECT ver, models, decks FROM col').get() as Record<
      string,
      string
    >;
    expect(col['ver']).toBe(11);
    const models = JSON.parse(col['models'] ?? '') as Record<
      string,
      { id: number; flds: unknown[]; tmpls: unknown[] }
    >;
    const decks = JSON.parse(col['decks'] ?? '') as Record<string, { id: number }>;
    const cards = database
      .prepare(
        'SELECT n.guid, n.mid, n.flds, n.tags, c.did, c.ord FROM cards c JOIN notes n ON n.id = c.nid',
      )
      .all() as {
      guid: string;
      mid: number;
      flds: string;
      tags: string;
      did: number;
      ord: number;
    }[];
    expect(new Set(cards.map(({ guid }) => guid)).size).toBe(cards.length);
    for (const { mid, flds, did, ord, tags } of cards) {
      expect(flds.split('\u001f')).toHaveLength(models[mid]?.flds.length ?? 0);
      expect(decks[did]?.id).toBe(did);
      expect(models[mid]?.tmpls[ord]).toBeDefined();
      expect(tags).toMatch(/^ [^ ]+( [^ ]+)* $/);
    }
    database.close();
  });
});
