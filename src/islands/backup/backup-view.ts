import { html, nothing, type TemplateResult } from '../dom/html.ts';
import type { Persistence } from '../../reader/log/persistence.ts';
import type { AutoBackup } from './auto-backup.ts';
import * as say from '#strings/backup.ts';
import { importView } from './import-view.ts';
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
