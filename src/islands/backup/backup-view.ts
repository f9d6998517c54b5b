import { html, nothing, type TemplateResult } from '../dom/html.ts';
import type { LogEntry } from '../../learning/review-log.ts';
import type { Persistence } from '../../reader/log/persistence.ts';
import { count } from '../words/time-words.ts';
import type { AutoBackup } from './auto-backup.ts';
import { importWords } from './import-words.ts';
import type { ImportRead } from './read-import.ts';

/** What an import would do, why it cannot be done, or how far its reading is. */
export type Preview = ImportRead | { readonly done: number; readonly total: number };

/** What the backup panel shows, and what it tells. */
export interface BackupShown {
  readonly entries: number;
  readonly unsaved: number;
  /** Records that cannot be read. */
  readonly damaged: number;
  readonly persistence: Persistence | undefined;
  readonly auto: AutoBackup | undefined;
  readonly preview: Preview | undefined;
  /** What was done last, in words. */
  readonly done: string;
  /** The backup as a text to copy, once it was asked for. */
  readonly text: string;
  readonly topics: readonly { readonly slug: string; readonly title: string }[];
  /** The topic that would be reset: the reader is asked whether he means it. */
  readonly resetting: string | undefined;
  /** The imports of the last day, the newest first: how many entries each added, and whether it was taken back. */
  readonly imports: readonly { readonly entries: number; readonly isUndone: boolean }[];
  /** The reset of the last day that can be undone. */
  readonly lastReset: string | undefined;
  readonly events: {
    saveFile(): void;
    makeText(): void;
    copyText(): void;
    saveCsv(): void;
    saveDamaged(): void;
    readFile(file: File): void;
    readText(text: string): void;
    accept(withVoiding: boolean): void;
    cancel(): void;
    chooseFile(): void;
    allowFile(): void;
    stopFile(): void;
    persist(): void;
    askReset(topic: string): void;
    reset(): void;
    undoReset(): void;
    turnImport(index: number): void;
  };
}

/** Backup, import, reset. */
export function backupView(shown: BackupShown): TemplateResult {
  const { unsaved, done, events } = shown;
  return html`<h2 id="backup">Backup</h2>
    <p>
      Your progress is in this browser alone. A backup is a file that this page, here or on another
      device, reads again. To read one adds what is missing; it never replaces anything.
      ${
        unsaved > 0
          ? html`<strong
              >${count(unsaved, 'entry').replace('entrys', 'entries')} of your progress are in no
              backup.</strong
            >`
          : nothing
      }
    </p>
    <p role="status" class="backup-done">${done}</p>
    <p class="buttons">
      <button type="button" class="main" ?disabled=${shown.entries === 0} @click=${events.saveFile}>
        Save a backup
      </button>
      <button type="button" ?disabled=${shown.entries === 0} @click=${events.makeText}>
        As a text to copy
      </button>
      <button type="button" ?disabled=${shown.entries === 0} @click=${events.saveCsv}>
        Reviews as CSV, for FSRS
      </button>
    </p>
    ${shown.damaged > 0 ? damagedView(shown) : nothing} ${shown.text ? textView(shown) : nothing}
    ${importView(shown)} ${keepingView(shown)} ${resetView(shown)}`;
}

function damagedView({ damaged, events }: BackupShown): TemplateResult {
  return html`<div class="trouble">
    <p>
      ${damaged === 1 ? 'One record' : `${damaged} records`} of your progress cannot be read. All
      others count. Nothing is deleted: you can save what cannot be read as a file, to mend it or to
      report it.
    </p>
    <p class="buttons">
      <button type="button" @click=${events.saveDamaged}>Save what cannot be read</button>
    </p>
  </div>`;
}

function textView({ text, events }: BackupShown): TemplateResult {
  return html`<div class="backup-text">
    <label
      >Copy all of it, and paste it under “Read a backup” on the other device
      <textarea
        rows="4"
        readonly
        .value=${text}
        @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
      ></textarea>
    </label>
    <p class="buttons"><button type="button" @click=${events.copyText}>Copy</button></p>
  </div>`;
}

function importView({ preview, imports, events }: BackupShown): TemplateResult {
  return html`<h3>Read a backup</h3>
    <div
      class="drop"
      @dragover=${(event: DragEvent) => event.preventDefault()}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file) events.readFile(file);
      }}
    >
      <label
        >A backup file, or a CSV of reviews: choose it or drop it here
        <input
          type="file"
          accept=".json,.csv,application/json,text/csv"
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            const file = input.files?.[0];
            if (file) events.readFile(file);
            input.value = '';
          }}
      /></label>
      <form
        @submit=${(event: Event) => {
          event.preventDefault();
          const form = event.target as HTMLFormElement;
          events.readText(String(new FormData(form).get('text') ?? ''));
        }}
      >
        <label
          >Or paste the text
          <textarea name="text" rows="2" spellcheck="false" autocomplete="off"></textarea>
        </label>
        <p class="buttons"><button type="submit">Read the text</button></p>
      </form>
    </div>
    ${preview ? previewView(preview, events) : nothing}
    ${imports.map((one, index) => importUndoView(one, index, events))}`;
}

function importUndoView(
  { entries, isUndone }: BackupShown['imports'][number],
  index: number,
  events: BackupShown['events'],
): TemplateResult {
  return html`<p class="import-undo">
    ${index === 0 ? 'What you last read:' : 'What you read before:'}
    ${isUndone ? importWords.undone : importWords.added(entries)}
    <button type="button" @click=${() => events.turnImport(index)}>
      ${isUndone ? 'Add them again' : 'Undo the import'}
    </button>
  </p>`;
}

function readingView(
  { done, total }: { done: number; total: number },
  events: BackupShown['events'],
): TemplateResult {
  return html`<div
    class="preview"
    data-begun
    tabindex="-1"
    role="group"
    aria-label=${importWords.reading}
  >
    <p>
      <progress max="1" .value=${total > 0 ? done / total : 0}></progress>
      ${importWords.readingShare(done, total)}
    </p>
    <p class="buttons">
      <button type="button" @click=${events.cancel}>${importWords.cancel}</button>
    </p>
  </div>`;
}

function previewView(preview: Preview, events: BackupShown['events']): TemplateResult {
  if ('problem' in preview) {
    return html`<p class="trouble" role="alert" tabindex="-1">${preview.problem}</p>`;
  }
  if ('done' in preview) return readingView(preview, events);
  const { added, voiding, voided, known, from } = preview;
  const isSomething = added.length + voiding.length > 0;
  const kinds: [LogEntry['type'], string][] = [
    ['review', 'answer'],
    ['rehearsal', 'rehearsal'],
    ['read', 'mark of a question as read'],
  ];
  const counted = kinds
    .map(([type, name]) => [added.filter((entry) => entry.type === type).length, name] as const)
    .filter(([number]) => number > 0);
  const rest = added.length - counted.reduce((sum, [number]) => sum + number, 0);
  return html`<div
    class="preview"
    data-begun
    tabindex="-1"
    role="group"
    aria-label="What the backup would add"
  >
    <p>
      ${
        added.length === 0
          ? voiding.length > 0
            ? ''
            : `Nothing new: all ${known} entries are here already.`
          : html`It adds
            ${counted.map(([number, name]) => count(number, name).replace(/^(.*) as reads$/, '$1s as read')).join(', ')}${rest > 0 ? `${counted.length > 0 ? ', ' : ''}${rest} other` : ''}.
            ${known > 0 ? `${known} are here already.` : ''}`
      }
      ${from ? `It was written on ${from.slice(0, 10)}.` : ''}
    </p>
    ${
      voiding.length > 0
        ? html`<p>${importWords.voids(voiding, voided)}</p>
            <p>
              <label
                ><input type="checkbox" name="voiding" autocomplete="off" />
                ${importWords.takeVoiding}</label
              >
            </p>`
        : nothing
    }
    <p class="buttons">
      ${
        isSomething
          ? html`<button
              type="button"
              class="main"
              @click=${({ target }: Event) =>
                events.accept(
                  (target as Element).closest('.preview')?.querySelector('input:checked') !== null,
                )}
            >
              Add them
            </button>`
          : nothing
      }
      <button type="button" @click=${events.cancel}>${isSomething ? 'Cancel' : 'Close'}</button>
    </p>
  </div>`;
}

function keepingView({ persistence, auto, events }: BackupShown): TemplateResult {
  const words = {
    kept: 'This browser has promised to keep your progress until you delete it yourself.',
    'may-be-deleted':
      'This browser has not promised to keep your progress: it may delete it when space is short, or after weeks without a visit. Save a backup now and then.',
    unknown:
      'This browser does not say whether it keeps your progress. Save a backup now and then.',
  };
  return html`<h3>How it is kept</h3>
    <p>
      ${persistence ? words[persistence] : ''}
      ${
        persistence === 'may-be-deleted'
          ? html`<button type="button" @click=${events.persist}>Ask it to keep it</button> It may
              ask you in turn.`
          : nothing
      }
    </p>
    ${
      auto === undefined || auto.state === 'impossible'
        ? html`<p>
            This browser cannot write to a file by itself; a Chromium browser on a computer can.
          </p>`
        : autoView(auto, events)
    }`;
}

function autoView(auto: AutoBackup, events: BackupShown['events']): TemplateResult {
  switch (auto.state) {
    case 'on':
      return html`<p>
        After each visit to this page your progress is written to <bdi>${auto.handle.name}</bdi>.
        <button type="button" @click=${events.stopFile}>Stop</button>
      </p>`;
    case 'needs-permission':
      return html`<p>
        Your browser asks again whether this page may write to
        <bdi>${auto.handle.name}</bdi>.
        <button type="button" @click=${events.allowFile}>Allow it</button>
        <button type="button" @click=${events.stopFile}>Stop</button>
      </p>`;
    default:
      return html`<p>
        <button type="button" @click=${events.chooseFile}>
          Choose a file for an automatic backup
        </button>
      </p>`;
  }
}

function resetView({ topics, resetting, lastReset, events }: BackupShown): TemplateResult {
  return html`<h3>Begin anew</h3>
    ${
      lastReset
        ? html`<p>
            You began anew within the last day.
            <button type="button" @click=${events.undoReset}>Undo it</button>
          </p>`
        : nothing
    }
    <form
      class="reset"
      @submit=${(event: Event) => {
        event.preventDefault();
        events.askReset(String(new FormData(event.target as HTMLFormElement).get('topic')));
      }}
    >
      <label
        >Reset
        <select name="topic">
          ${topics.map(({ slug, title }) => html`<option value=${slug} .textContent=${title}></option>`)}
          <option value="all">everything</option>
        </select></label
      >
      <button type="submit">Reset…</button>
    </form>
    ${
      resetting
        ? html`<div class="preview" tabindex="-1" role="group" aria-label="Reset">
            <p>
              Answers, rehearsals and read marks of
              <strong
                >${topics.find(({ slug }) => slug === resetting)?.title ?? 'all topics'}</strong
              >
              up to now will count no more. A backup is saved first, and you can undo it for a day.
            </p>
            <p class="buttons">
              <button type="button" class="main" @click=${events.reset}>
                Save a backup and reset
              </button>
              <button type="button" @click=${events.cancel}>Cancel</button>
            </p>
          </div>`
        : nothing
    }`;
}
