import { html, nothing, type TemplateResult } from '../dom/html.ts';
import { count } from '../words/time-words.ts';
import type { AutoBackup } from './auto-backup.ts';
import type { BackupShown } from './backup-shown.ts';
import { importView } from './import-view.ts';

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
