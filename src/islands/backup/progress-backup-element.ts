import { focusInView } from '../dom/focus.ts';
import { render } from '../dom/html.ts';
import { lastReset } from '../../learning/last-reset.ts';
import type { LogEntry } from '../../learning/review-log.ts';
import { writeBackup } from '../../reader/log/backup-file.ts';
import { packBackup } from '../../reader/log/backup-text.ts';
import { askToPersist, persistence, type Persistence } from '../../reader/log/persistence.ts';
import { prepareLiveRegion } from '../dom/live-region.ts';
import { loadTopics } from '../../reader/catalogue.ts';
import { readerLog, readerProgress } from '../../reader/reader-log.ts';
import { resetEntries, undoReset } from '../../reader/reset-entries.ts';
import { fileOfDay } from '../words/file-of-day.ts';
import { AutomaticFile } from './automatic-file.ts';
import { lastBackup, unsavedEntries } from './backup-reminder.ts';
import { backupView } from './backup-view.ts';
import { download } from './download.ts';
import { ImportFlow } from './import-flow.ts';
import { locale } from '#strings/language.ts';
import * as say from '#strings/backup.ts';
import * as imported from '#strings/imports.ts';

/** Few readers need it, and the parser of CSV is larger than all else on the page. */
const loadCsv = () => import('../../reader/log/fsrs-csv.ts');

/** `<progress-backup>`: files and texts of the reader's progress, and its reset. */
export class ProgressBackupElement extends HTMLElement {
  #connection: AbortController | undefined;
  #log: readonly LogEntry[] = [];
  #topics: readonly { slug: string; title: string; questions: readonly string[] }[] = [];
  #persistence: Persistence | undefined;
  #done = '';
  #text = '';
  #resetting: string | undefined;
  readonly #auto = new AutomaticFile();
  readonly #import = new ImportFlow({
    log: () => this.#log,
    render: () => this.#render(),
    say: (done) => this.#say(done),
    end: (done) => this.#end(done),
    focus: (selector) => this.#focus(selector),
  });

  connectedCallback(): void {
    const { signal } = (this.#connection = new AbortController());
    this.replaceChildren();
    prepareLiveRegion();
    signal.addEventListener(
      'abort',
      readerLog.subscribe(() => void this.#load()),
    );
    void this.#begin();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
    this.#import.stop();
  }

  async #begin(): Promise<void> {
    this.#persistence = await persistence();
    await this.#auto.load();
    await this.#import.loadImports();
    await this.#load();
    try {
      this.#topics = await loadTopics();
    } catch {
      // The dashboard above says so; everything but the reset of one topic works without it.
    }
    this.#render();
  }

  async #load(): Promise<void> {
    this.#log = await readerLog.entries();
    this.#render();
    this.#auto.writeSoon(
      // What is left of a log that was deleted does not run over the file that has it whole.
      () => (this.#log.length === 0 || readerLog.report.cleared ? undefined : this.#file()),
      (problem) => {
        if (problem === undefined) this.#remember();
        else this.#say(say.autoFailed(problem));
      },
    );
  }

  #file(): Promise<string> {
    return writeBackup(this.#log, __APP_VERSION__, Date.now());
  }

  #remember(): void {
    lastBackup.set({ at: Date.now(), entries: this.#log.length });
    this.#render();
  }

  #say(done: string): void {
    this.#done = done;
    this.#render();
  }

  /** Says what a button came to that is gone by now: it would take the focus with it. */
  #end(done: string): void {
    this.#say(done);
    this.#focus('.backup-done');
  }

  #focus(selector: string): void {
    const target = this.querySelector<HTMLElement>(selector);
    if (target) focusInView(target);
  }

  async #saveFile(): Promise<void> {
    download(fileOfDay('json', Date.now()), await this.#file(), 'application/json');
    this.#remember();
    this.#say(say.saved(this.#log.length));
  }

  async #reset(): Promise<void> {
    const topic = this.#topics.find(({ slug }) => slug === this.#resetting);
    const questions = this.#resetting === 'all' ? 'all' : topic?.questions;
    if (!questions) return;
    // A second press finds nothing to reset.
    this.#resetting = undefined;
    await this.#saveFile();
    await readerLog.appendAll(resetEntries(questions, this.#log));
    this.#end(say.didReset);
  }

  #render(): void {
    const run = (task: () => Promise<unknown>) => () => void task();
    render(
      backupView({
        entries: this.#log.length,
        unsaved: unsavedEntries(this.#log),
        damaged: readerLog.report.damaged,
        persistence: this.#persistence,
        auto: this.#auto.state,
        isCleared: readerLog.report.cleared,
        preview: this.#import.preview,
        done: this.#done,
        text: this.#text,
        topics: this.#topics,
        resetting: this.#resetting,
        lastReset: lastReset(this.#log, Date.now())?.id,
        imports: this.#import.imports.map(({ added, undos }) => ({
          entries: added.length,
          isUndone: undos.length > 0,
        })),
        events: {
          saveFile: run(() => this.#saveFile()),
          makeText: run(async () => {
            this.#text = await packBackup(await this.#file());
            this.#say(say.characters(this.#text.length.toLocaleString(locale)));
            this.querySelector<HTMLElement>('.backup-text textarea')?.focus();
          }),
          copyText: run(async () => {
            try {
              await navigator.clipboard.writeText(this.#text);
              this.#remember();
              this.#say(say.copied);
            } catch {
              this.querySelector<HTMLElement>('.backup-text textarea')?.focus();
              this.#say(say.cannotCopy);
            }
          }),
          saveCsv: run(async () => {
            const { writeFsrsCsv } = await loadCsv();
            download(
              fileOfDay('csv', Date.now()),
              writeFsrsCsv(await readerProgress()),
              'text/csv',
            );
          }),
          saveDamaged: run(async () => {
            try {
              const records = JSON.stringify(await readerLog.damaged(), null, 2);
              download(`damaged-${fileOfDay('json', Date.now())}`, records, 'application/json');
            } catch (error) {
              this.#say(say.allUnreadable((error as Error).message));
            }
          }),
          readFile: (file) => void this.#import.readFile(file),
          readText: (text) => void this.#import.readText(text),
          accept: (withVoiding) => void this.#import.accept(withVoiding),
          cancel: () => {
            const begun = this.#resetting === undefined ? '.drop input' : '.reset select';
            this.#resetting = undefined;
            if (this.#import.cancel()) {
              this.#end(imported.cancelled);
              return;
            }
            this.#say('');
            this.#focus(begun);
          },
          chooseFile: run(async () => {
            try {
              await this.#auto.choose(fileOfDay('json', Date.now()));
              await this.#load();
              this.#focus('.backup-file button');
            } catch (error) {
              if ((error as Error).name === 'AbortError') return;
              this.#say(say.unusable((error as Error).message));
            }
          }),
          allowFile: run(async () => {
            await this.#auto.allow();
            await this.#load();
            this.#focus('.backup-file button');
          }),
          stopFile: run(async () => {
            await this.#auto.stop();
            this.#render();
            this.#focus('.backup-file button');
          }),
          persist: run(async () => {
            this.#persistence = await askToPersist();
            this.#end(this.#persistence === 'kept' ? say.keepsIt : say.saidNo);
          }),
          askReset: (topic) => {
            this.#resetting = topic;
            this.#render();
            this.#focus('.reset ~ .preview');
          },
          reset: run(() => this.#reset()),
          turnImport: (index) => void this.#import.turn(index),
          undoReset: run(async () => {
            const reset = lastReset(this.#log, Date.now());
            if (reset) await readerLog.appendAll(undoReset(reset, this.#log));
            this.#end(say.countsAgain);
          }),
        },
      }),
      this,
    );
  }
}
