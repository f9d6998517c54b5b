import { html, nothing, type TemplateResult } from '../dom/html.ts';
import type { LogEntry } from '../../learning/review-log.ts';
import { count } from '../words/time-words.ts';
import type { BackupShown, Preview } from './backup-shown.ts';
import { importWords } from './import-words.ts';

/** Where a backup is read, what it would add, and the imports that can be undone. */
export function importView({ preview, imports, events }: BackupShown): TemplateResult {
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
