import { html, nothing, type TemplateResult } from '../dom/html.ts';
import type { AutoBackup } from './auto-backup.ts';
import * as say from '#strings/backup.ts';
import type { BackupShown } from './backup-shown.ts';
import { importView } from './import-view.ts';

/** Backup, import, reset. */
export function backupView(shown: BackupShown): TemplateResult {
  const { unsaved, done, events } = shown;
  return html`<h2 id="backup">${say.backup}</h2>
    <p>${say.about} ${unsaved > 0 ? html`<strong>${say.unsaved(unsaved)}</strong>` : nothing}</p>
    <p role="status" class="backup-done" tabindex="-1">${done}</p>
    <p class="buttons">
      <button
        type="button"
        class="button-main"
        ?disabled=${shown.entries === 0}
        @click=${events.saveFile}
      >
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

function keepingView({ persistence, auto, isCleared, events }: BackupShown): TemplateResult {
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
        : autoView(auto, isCleared, events)
    }`;
}

function autoView(
  auto: AutoBackup,
  isCleared: boolean,
  events: BackupShown['events'],
): TemplateResult {
  switch (auto.state) {
    case 'on':
      return html`<p class="backup-file">
        ${isCleared ? say.leaves(auto.handle.name) : say.writesTo(auto.handle.name)}
        <button type="button" @click=${events.stopFile}>${say.stop}</button>
      </p>`;
    case 'needs-permission':
      return html`<p class="backup-file">
        ${say.asksAgain(auto.handle.name)}
        <button type="button" @click=${events.allowFile}>${say.allow}</button>
        <button type="button" @click=${events.stopFile}>${say.stop}</button>
      </p>`;
    default:
      return html`<p class="backup-file">
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
              <button type="button" class="button-main" @click=${events.reset}>
                ${say.saveAndReset}
              </button>
              <button type="button" @click=${events.cancel}>${say.cancel}</button>
            </p>
          </div>`
        : nothing
    }`;
}
