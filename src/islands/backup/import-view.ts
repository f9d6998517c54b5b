import { html, nothing, type TemplateResult } from '../dom/html.ts';
import type { LogEntry, Reset } from '../../learning/log-entry.ts';
import * as say from '#strings/backup.ts';
import * as imported from '#strings/imports.ts';
import type { BackupShown, Preview } from './backup-shown.ts';

/**
 * Where a backup is read, what it would add, and the imports that can be undone. The field takes a file of any type:
 * phones grey out what has lost its type in a download or a cloud.
 */
export function importView({ preview, imports, events }: BackupShown): TemplateResult {
  return html`<h3>${say.read}</h3>
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
        >${say.chooseFile}
        <input
          type="file"
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
          >${say.orPaste}
          <textarea name="text" rows="2" spellcheck="false" autocomplete="off"></textarea>
        </label>
        <p class="buttons"><button type="submit">${say.readText}</button></p>
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
    ${index === 0 ? imported.lastRead : imported.readBefore}
    ${isUndone ? imported.undone : imported.added(entries)}
    <button type="button" @click=${() => events.turnImport(index)}>
      ${isUndone ? say.addAgain : say.undoImport}
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
    aria-label=${imported.reading}
  >
    <p>
      <progress max="1" .value=${total > 0 ? done / total : 0}></progress>
      ${total > 0 ? imported.readingShare(Math.floor((100 * done) / total)) : imported.reading}
    </p>
    <p class="buttons">
      <button type="button" @click=${events.cancel}>${say.cancel}</button>
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
  const named = ['review', 'rehearsal', 'read', 'note', 'bookmark'] as const;
  const kindOf = ({ type }: LogEntry) => named.find((kind) => kind === type) ?? 'other';
  const kinds = [...named, 'other'] as const;
  const counts = kinds.flatMap((kind) => {
    const number = added.filter((entry) => kindOf(entry) === kind).length;
    return number > 0 ? say.kinds[kind](number) : [];
  });
  return html`<div class="preview" data-begun tabindex="-1" role="group" aria-label=${say.wouldAdd}>
    <p>
      ${
        added.length > 0
          ? say.adds(counts.join(', '), known)
          : voiding.length > 0
            ? ''
            : say.nothingNew(known)
      }
      ${from ? say.writtenOn(from.slice(0, 10)) : ''}
    </p>
    ${
      voiding.length > 0
        ? html`<p>${voidsInWords(voiding, voided)}</p>
            <p>
              <label
                ><input type="checkbox" name="voiding" autocomplete="off" />
                ${imported.takeVoiding}</label
              >
            </p>`
        : nothing
    }
    <p class="buttons">
      ${
        isSomething
          ? html`<button
              type="button"
              class="button-main"
              @click=${({ target }: Event) =>
                events.accept(
                  (target as Element).closest('.preview')?.querySelector('input:checked') !== null,
                )}
            >
              ${say.addThem}
            </button>`
          : nothing
      }
      <button type="button" @click=${events.cancel}>${isSomething ? say.cancel : say.close}</button>
    </p>
  </div>`;
}

/** What would be taken away: resets, at most three of them one by one, and what takes something back. */
function voidsInWords(voiding: readonly LogEntry[], voided: number): string {
  const resets = voiding.filter((entry): entry is Reset => entry.type === 'reset');
  const named = resets.slice(0, 3).map(({ questions, at }) => ({
    questions: questions === 'all' ? undefined : questions.length,
    day: new Date(at).toISOString().slice(0, 10),
  }));
  const undos = voiding.length - resets.length;
  return imported.voids(named, resets.length - named.length, undos, voided, voiding.length);
}
