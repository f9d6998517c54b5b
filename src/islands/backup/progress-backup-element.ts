import { day } from '../../learning/day.ts';
import { render } from '../dom/html.ts';
import type { Reset } from '../../learning/log-entry.ts';
import type { LogEntry } from '../../learning/review-log.ts';
import { largestBackup, readBackup, writeBackup } from '../../reader/log/backup-file.ts';
import { packBackup, unpackBackup } from '../../reader/log/backup-text.ts';
import { planImport } from '../../reader/log/import-plan.ts';
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
import { backupView, type Preview } from './backup-view.ts';
import { download } from './download.ts';
import { locale } from '#strings/language.ts';
import * as say from '#strings/backup.ts';

/** Few readers need it, and its parser is larger than all else on the page. */
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
    try {
      const text = await file.text();
      await (/\.csv$/i.test(file.name) ? this.#previewCsv(text) : this.#previewBackup(text));
    } catch (error) {
      this.#show({ problem: say.unreadable((error as Error).message) });
    }
  }

  async #readText(pasted: string): Promise<void> {
    if (pasted.trim() === '') {
      this.#show({ problem: say.pasteFirst });
      return;
    }
    const unpacked = await unpackBackup(pasted);
    if ('problem' in unpacked) this.#show(unpacked);
    else await this.#previewBackup(unpacked.file);
  }

  async #previewBackup(text: string): Promise<void> {
    const read = await readBackup(text, Date.now());
    if ('problem' in read) {
      this.#show(read);
      return;
    }
    const plan = planImport(this.#log, read.entries);
    this.#show('problem' in plan ? plan : { ...plan, from: read.exported });
  }

  async #previewCsv(text: string): Promise<void> {
    const { readFsrsCsv } = await loadCsv();
    const read = readFsrsCsv(text, this.#log);
    this.#show('problem' in read ? read : { added: read.reviews, known: read.skipped, from: '' });
  }

  #show(preview: Preview | undefined): void {
    this.#preview = preview;
    this.#done = '';
    this.#render();
    this.querySelector<HTMLElement>('.preview, .trouble')?.focus();
  }

  async #accept(): Promise<void> {
    if (!this.#preview || 'problem' in this.#preview) return;
    const { added } = this.#preview;
    const saved = await readerLog.appendAll(added);
    if (saved === 'saved') await this.#remembering(() => rememberImport(added, Date.now()));
    this.#preview = undefined;
    this.#say(saved === 'saved' ? say.added(added.length) : say.notStored);
  }

  /** Takes the newest import back, or adds it again. */
  async #turnImport(): Promise<void> {
    const [last] = this.#imports;
    if (!last) return;
    await this.#remembering(async () => {
      await readerLog.appendAll(await turnImport(last, Date.now()));
    });
    const isUndone = (this.#imports[0]?.undos.length ?? 0) > 0;
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
    this.#say(say.didReset);
  }

  /** The newest reset of the last day that was not undone. */
  #lastReset(): Reset | undefined {
    const undone = new Set(
      this.#log.flatMap((entry) => (entry.type === 'undo' ? entry.entry : [])),
    );
    return this.#log.findLast(
      (entry): entry is Reset =>
        entry.type === 'reset' && !undone.has(entry.id) && entry.at > Date.now() - day,
    );
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
        lastReset: this.#lastReset()?.id,
        lastImport: this.#imports[0] && {
          entries: this.#imports[0].added.length,
          isUndone: this.#imports[0].undos.length > 0,
        },
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
          accept: run(() => this.#accept()),
          cancel: () => {
            this.#preview = this.#resetting = undefined;
            this.#render();
          },
          chooseFile: run(async () => {
            try {
              await chooseFile(fileName('json'));
              this.#auto = await autoBackup();
              await this.#load();
            } catch (error) {
              if ((error as Error).name === 'AbortError') return;
              this.#say(say.unusable((error as Error).message));
            }
          }),
          allowFile: run(async () => {
            if (this.#auto && 'handle' in this.#auto) await allowAgain(this.#auto.handle);
            this.#auto = await autoBackup();
            await this.#load();
          }),
          stopFile: run(async () => {
            await turnOff();
            this.#auto = await autoBackup();
            this.#render();
          }),
          persist: run(async () => {
            this.#persistence = await askToPersist();
            this.#say(this.#persistence === 'kept' ? say.keepsIt : say.saidNo);
          }),
          askReset: (topic) => {
            this.#resetting = topic;
            this.#render();
            this.querySelector<HTMLElement>('.preview')?.focus();
          },
          reset: run(() => this.#reset()),
          turnImport: run(() => this.#turnImport()),
          undoReset: run(async () => {
            const reset = this.#lastReset();
            if (reset) await readerLog.append(newUndo(reset.id));
            this.#say(say.countsAgain);
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
