import { focusInView } from '../dom/focus.ts';
import { render } from '../dom/html.ts';
import { lastReset } from '../../learning/last-reset.ts';
import type { LogEntry } from '../../learning/review-log.ts';
import { largestBackup, writeBackup } from '../../reader/log/backup-file.ts';
import { packBackup } from '../../reader/log/backup-text.ts';
import { askToPersist, persistence, type Persistence } from '../../reader/log/persistence.ts';
import { prepareLiveRegion } from '../dom/live-region.ts';
import { newReset, newUndo } from '../../reader/new-entry.ts';
import { loadTopics } from '../../reader/catalogue.ts';
import { readerLog, readerProgress } from '../../reader/reader-log.ts';
import {
  allowAgain,
  autoBackup,
  chooseFile,
  turnOff,
  writeFile,
  type AutoBackup,
} from './auto-backup.ts';
import { lastBackup, unsavedEntries } from './backup-reminder.ts';
import { keptImports, rememberImport, turnImport, type KeptImport } from './import-undo.ts';
import type { Preview } from './backup-shown.ts';
import { backupView } from './backup-view.ts';
import { download } from './download.ts';
import type { ImportSource } from './read-import.ts';
import { locale } from '#strings/language.ts';
import * as say from '#strings/backup.ts';
import * as imported from '#strings/imports.ts';

/** Few readers need them, and the parser of CSV is larger than all else on the page. */
const loadImport = () => import('./import-task.ts');
const loadCsv = () => import('../../reader/log/fsrs-csv.ts');

const pause = 2000;

/** `<progress-backup>`: files and texts of the reader's progress, and its reset. */
export class ProgressBackupElement extends HTMLElement {
  #connection: AbortController | undefined;
  #log: readonly LogEntry[] = [];
  #topics: readonly { slug: string; title: string; questions: readonly string[] }[] = [];
  #persistence: Persistence | undefined;
  #auto: AutoBackup | undefined;
  #preview: Preview | undefined;
  #done = '';
  #text = '';
  #resetting: string | undefined;
  #imports: readonly KeptImport[] = [];
  /** The import that is being read, or was read last. */
  #reading: AbortController | undefined;
  #writing: ReturnType<typeof setTimeout> | undefined;

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
    this.#reading?.abort();
  }

  async #begin(): Promise<void> {
    this.#persistence = await persistence();
    this.#auto = await autoBackup();
    this.#imports = await keptImports(Date.now());
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
    clearTimeout(this.#writing);
    this.#writing = setTimeout(() => void this.#writeAutomatically(), pause);
  }

  async #writeAutomatically(): Promise<void> {
    const { handle } = this.#auto?.state === 'on' ? this.#auto : {};
    if (!handle || this.#log.length === 0) return;
    try {
      await writeFile(handle, await this.#file());
      this.#remember();
    } catch (error) {
      this.#say(say.autoFailed((error as Error).message));
    }
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
    download(fileName('json'), await this.#file(), 'application/json');
    this.#remember();
    this.#say(say.saved(this.#log.length));
  }

  async #readFile(file: File): Promise<void> {
    if (file.size > 4 * largestBackup) {
      this.#show({
        problem: say.tooLarge(Math.round(file.size / 1e6)),
      });
      return;
    }
    await this.#read(file, /\.csv$/i.test(file.name) ? 'csv' : 'backup');
  }

  async #readText(pasted: string): Promise<void> {
    if (pasted.trim() === '') {
      this.#show({ problem: say.pasteFirst });
    } else {
      await this.#read(pasted, 'pasted');
    }
  }

  async #read(content: ImportSource['content'], form: ImportSource['form']): Promise<void> {
    this.#reading?.abort();
    const { signal } = (this.#reading = new AbortController());
    this.#show({ done: 0, total: 0 });
    const follow = (done: number, total: number) => {
      if (signal.aborted) return;
      this.#preview = { done, total };
      this.#render();
    };
    try {
      const { runImport } = await loadImport();
      const source = { content, form, now: Date.now() };
      const read = await runImport(source, this.#log, follow, signal);
      if (!signal.aborted) this.#show(read);
    } catch (error) {
      if (!signal.aborted) this.#show({ problem: imported.failed((error as Error).message) });
    }
  }

  #show(preview: Preview | undefined): void {
    this.#preview = preview;
    this.#done = '';
    this.#render();
    this.#focus('.drop ~ :is(.preview, .trouble)');
  }

  async #accept(withVoiding: boolean): Promise<void> {
    if (!this.#preview || !('added' in this.#preview)) return;
    const { added: safe, voiding } = this.#preview;
    const added = withVoiding ? [...safe, ...voiding] : safe;
    this.#preview = undefined;
    if (added.length === 0) {
      this.#end(imported.nothing);
      return;
    }
    // Before they are added: whatever happens then, they can be taken back.
    await this.#remembering(() => rememberImport(added, Date.now()));
    const saved = await readerLog.appendAll(added);
    this.#end(saved === 'saved' ? say.added(added.length) : say.notStored);
  }

  /** Takes an import back, or adds it again. */
  async #turnImport(index: number): Promise<void> {
    const turned = this.#imports[index];
    if (!turned) return;
    await this.#remembering(async () => {
      await readerLog.appendAll(await turnImport(turned, Date.now()));
    });
    const isUndone = (this.#imports[index]?.undos.length ?? 0) > 0;
    this.#say(isUndone ? say.undone : say.addedAgain);
  }

  async #remembering(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      this.#say(say.notRemembered((error as Error).message));
    }
    this.#imports = await keptImports(Date.now());
  }

  async #reset(): Promise<void> {
    const topic = this.#topics.find(({ slug }) => slug === this.#resetting);
    const questions = this.#resetting === 'all' ? 'all' : topic?.questions;
    if (!questions) return;
    await this.#saveFile();
    await readerLog.append(newReset(questions));
    this.#resetting = undefined;
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
        auto: this.#auto,
        preview: this.#preview,
        done: this.#done,
        text: this.#text,
        topics: this.#topics,
        resetting: this.#resetting,
        lastReset: lastReset(this.#log, Date.now())?.id,
        imports: this.#imports.map(({ added, undos }) => ({
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
            download(fileName('csv'), writeFsrsCsv(await readerProgress()), 'text/csv');
          }),
          saveDamaged: run(async () => {
            try {
              const records = JSON.stringify(await readerLog.damaged(), null, 2);
              download(`damaged-${fileName('json')}`, records, 'application/json');
            } catch (error) {
              this.#say(say.allUnreadable((error as Error).message));
            }
          }),
          readFile: (file) => void this.#readFile(file),
          readText: (text) => void this.#readText(text),
          accept: (withVoiding) => void this.#accept(withVoiding),
          cancel: () => {
            const isReading = this.#preview !== undefined && 'done' in this.#preview;
            const begun = this.#resetting === undefined ? '.drop input' : '.reset select';
            this.#reading?.abort();
            this.#preview = this.#resetting = undefined;
            if (isReading) {
              this.#end(imported.cancelled);
              return;
            }
            this.#say('');
            this.#focus(begun);
          },
          chooseFile: run(async () => {
            try {
              await chooseFile(fileName('json'));
              this.#auto = await autoBackup();
              await this.#load();
              this.#focus('.backup-file button');
            } catch (error) {
              if ((error as Error).name === 'AbortError') return;
              this.#say(say.unusable((error as Error).message));
            }
          }),
          allowFile: run(async () => {
            if (this.#auto && 'handle' in this.#auto) await allowAgain(this.#auto.handle);
            this.#auto = await autoBackup();
            await this.#load();
            this.#focus('.backup-file button');
          }),
          stopFile: run(async () => {
            await turnOff();
            this.#auto = await autoBackup();
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
          turnImport: (index) => void this.#turnImport(index),
          undoReset: run(async () => {
            const reset = lastReset(this.#log, Date.now());
            if (reset) await readerLog.append(newUndo(reset.id));
            this.#end(say.countsAgain);
          }),
        },
      }),
      this,
    );
  }
}

/** A name with the day, so that a folder of backups sorts by time. */
function fileName(extension: string): string {
  return `${__FILE_NAME__}-${new Date().toISOString().slice(0, 10)}.${extension}`;
}
