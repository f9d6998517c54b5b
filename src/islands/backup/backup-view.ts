import { html, nothing, type TemplateResult } from '../dom/html.ts';
import type { LogEntry } from '../../learning/review-log.ts';
import type { Persistence } from '../../reader/log/persistence.ts';
import type { AutoBackup } from './auto-backup.ts';
import * as say from '#strings/backup.ts';

/** What an import would do, or why it cannot be done. */
export type Preview =
  | { readonly added: readonly LogEntry[]; readonly known: number; readonly from: string }
  | { readonly problem: string };

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
  /** The newest import of the last day: how many entries it added, and whether it was taken back. */
  readonly lastImport: { readonly entries: number; readonly isUndone: boolean } | undefined;
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
    accept(): void;
    cancel(): void;
    chooseFile(): void;
    allowFile(): void;
    stopFile(): void;
    persist(): void;
    askReset(topic: string): void;
    reset(): void;
    undoReset(): void;
    turnImport(): void;
  };
}

/** Backup, import, reset. */
export function backupView(shown: BackupShown): TemplateResult {
  const { unsaved, done, events } = shown;
  return html`<h2 id="backup">${say.backup}</h2>
    <p>${say.about} ${unsaved > 0 ? html`<strong>${say.unsaved(unsaved)}</strong>` : nothing}</p>
    <p role="status" class="backup-done">${done}</p>
    <p class="buttons">
      <button type="button" class="main" ?disabled=${shown.entries === 0} @click=${events.saveFile}>
        ${say.save}
      </button>
      <button type="button" ?disabled=${shown.entries === 0} @click=${events.makeText}>
        ${say.asText}
      </button>
      <button type="button" ?disabled=${shown.entries === 0} @click=${events.saveCsv}>
        ${say.asCsv}
      </button>
    </p>
    ${shown.damaged > 0 ? damagedView(shown) : nothing} ${shown.text ? textView(shown) : nothing}
    ${importView(shown)} ${keepingView(shown)} ${resetView(shown)}`;
}

function damagedView({ damaged, events }: BackupShown): TemplateResult {
  return html`<div class="trouble">
    <p>${say.damaged(damaged)}</p>
    <p class="buttons">
      <button type="button" @click=${events.saveDamaged}>${say.saveDamaged}</button>
    </p>
  </div>`;
}

function textView({ text, events }: BackupShown): TemplateResult {
  return html`<div class="backup-text">
    <label
      >${say.copyAll}
      <textarea
        rows="4"
        readonly
        .value=${text}
        @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
      ></textarea>
    </label>
    <p class="buttons"><button type="button" @click=${events.copyText}>${say.copy}</button></p>
  </div>`;
}

function importView({ preview, lastImport, events }: BackupShown): TemplateResult {
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
          >${say.orPaste}
          <textarea name="text" rows="2" spellcheck="false" autocomplete="off"></textarea>
        </label>
        <p class="buttons"><button type="submit">${say.readText}</button></p>
      </form>
    </div>
    ${preview ? previewView(preview, events) : nothing}
    ${lastImport ? importUndoView(lastImport, events) : nothing}`;
}

function importUndoView(
  { entries, isUndone }: NonNullable<BackupShown['lastImport']>,
  events: BackupShown['events'],
): TemplateResult {
  return html`<p class="import-undo">
    ${isUndone ? say.countsNoMore : say.lastAdded(entries)}
    <button type="button" @click=${events.turnImport}>
      ${isUndone ? say.addAgain : say.undoImport}
    </button>
  </p>`;
}

function previewView(preview: Preview, events: BackupShown['events']): TemplateResult {
  if ('problem' in preview) {
    return html`<p class="trouble" role="alert" tabindex="-1">${preview.problem}</p>`;
  }
  const { added, known, from } = preview;
  const kindOf = ({ type }: LogEntry) =>
    type === 'review' || type === 'rehearsal' || type === 'read' ? type : 'other';
  const kinds = ['review', 'rehearsal', 'read', 'other'] as const;
  const counts = kinds.flatMap((kind) => {
    const number = added.filter((entry) => kindOf(entry) === kind).length;
    return number > 0 ? say.kinds[kind](number) : [];
  });
  return html`<div class="preview" tabindex="-1" role="group" aria-label=${say.wouldAdd}>
    <p>
      ${added.length === 0 ? say.nothingNew(known) : say.adds(counts.join(', '), known)}
      ${from ? say.writtenOn(from.slice(0, 10)) : ''}
    </p>
    <p class="buttons">
      ${
        added.length > 0
          ? html`<button type="button" class="main" @click=${events.accept}>${say.addThem}</button>`
          : nothing
      }
      <button type="button" @click=${events.cancel}>
        ${added.length > 0 ? say.cancel : say.close}
      </button>
    </p>
  </div>`;
}

function keepingView({ persistence, auto, events }: BackupShown): TemplateResult {
  return html`<h3>${say.howKept}</h3>
    <p>
      ${persistence ? say.persistence[persistence] : ''}
      ${
        persistence === 'may-be-deleted'
          ? html`<button type="button" @click=${events.persist}>${say.askToKeep}</button>
              ${say.mayAsk}`
          : nothing
      }
    </p>
    ${
      auto === undefined || auto.state === 'impossible'
        ? html`<p>${say.noFile}</p>`
        : autoView(auto, events)
    }`;
}

function autoView(auto: AutoBackup, events: BackupShown['events']): TemplateResult {
  switch (auto.state) {
    case 'on':
      return html`<p>
        ${say.writesTo(auto.handle.name)}
        <button type="button" @click=${events.stopFile}>${say.stop}</button>
      </p>`;
    case 'needs-permission':
      return html`<p>
        ${say.asksAgain(auto.handle.name)}
        <button type="button" @click=${events.allowFile}>${say.allow}</button>
        <button type="button" @click=${events.stopFile}>${say.stop}</button>
      </p>`;
    default:
      return html`<p>
        <button type="button" @click=${events.chooseFile}>${say.automatic}</button>
      </p>`;
  }
}

function resetView({ topics, resetting, lastReset, events }: BackupShown): TemplateResult {
  return html`<h3>${say.beginAnew}</h3>
    ${
      lastReset
        ? html`<p>
            ${say.begunAnew}
            <button type="button" @click=${events.undoReset}>${say.undo}</button>
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
        >${say.reset}
        <select name="topic">
          ${topics.map(({ slug, title }) => html`<option value=${slug} .textContent=${title}></option>`)}
          <option value="all">${say.everything}</option>
        </select></label
      >
      <button type="submit">${say.resetNext}</button>
    </form>
    ${
      resetting
        ? html`<div class="preview" tabindex="-1" role="group" aria-label=${say.reset}>
            <p>
              ${say.willReset[0]}
              <strong
                >${topics.find(({ slug }) => slug === resetting)?.title ?? say.allTopics}</strong
              >
              ${say.willReset[1]}
            </p>
            <p class="buttons">
              <button type="button" class="main" @click=${events.reset}>${say.saveAndReset}</button>
              <button type="button" @click=${events.cancel}>${say.cancel}</button>
            </p>
          </div>`
        : nothing
    }`;
}
