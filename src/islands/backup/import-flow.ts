import type { LogEntry } from '../../learning/review-log.ts';
import { largestBackup } from '../../reader/log/backup-file.ts';
import { readerLog } from '../../reader/reader-log.ts';
import type { Preview } from './backup-shown.ts';
import { keptImports, rememberImport, turnImport, type KeptImport } from './import-undo.ts';
import type { ImportSource } from './read-import.ts';
import * as say from '#strings/backup.ts';
import * as imported from '#strings/imports.ts';

/** Few readers need it, and the parser of CSV is larger than all else on the page. */
const loadImport = () => import('./import-task.ts');

/** The element that an import is shown in. */
export interface ImportHost {
  log(): readonly LogEntry[];
  render(): void;
  /** Shows what became of it. */
  say(done: string): void;
  /** The same, where the button that was pressed is gone. */
  end(done: string): void;
  focus(selector: string): void;
}

/** A file or a text on its way into the log: read, shown, added, and taken back. */
export class ImportFlow {
  readonly #host: ImportHost;
  #preview: Preview | undefined;
  #imports: readonly KeptImport[] = [];
  #isTurning = false;
  /** The import that is being read, or was read last. */
  #reading: AbortController | undefined;

  constructor(host: ImportHost) {
    this.#host = host;
  }

  get preview(): Preview | undefined {
    return this.#preview;
  }

  /** Imports that can still be taken back. */
  get imports(): readonly KeptImport[] {
    return this.#imports;
  }

  async loadImports(): Promise<void> {
    this.#imports = await keptImports(Date.now());
  }

  stop(): void {
    this.#reading?.abort();
  }

  async readFile(file: File): Promise<void> {
    if (file.size > 4 * largestBackup) {
      this.#show({ problem: say.tooLarge(Math.round(file.size / 1e6)) });
      return;
    }
    await this.#read(file, /\.csv$/i.test(file.name) ? 'csv' : 'backup');
  }

  async readText(pasted: string): Promise<void> {
    if (pasted.trim() === '') this.#show({ problem: say.pasteFirst });
    else await this.#read(pasted, 'pasted');
  }

  /** @returns whether an import was being read, which now is not */
  cancel(): boolean {
    const isReading = this.#preview !== undefined && 'done' in this.#preview;
    this.stop();
    this.#preview = undefined;
    return isReading;
  }

  async accept(withVoiding: boolean): Promise<void> {
    if (!this.#preview || !('added' in this.#preview)) return;
    const { added: safe, voiding } = this.#preview;
    const added = withVoiding ? [...safe, ...voiding] : safe;
    this.#preview = undefined;
    if (added.length === 0) {
      this.#host.end(imported.nothing);
      return;
    }
    // Before they are added: whatever happens then, they can be taken back.
    await this.#remembering(() => rememberImport(added, Date.now()));
    const saved = await readerLog.appendAll(added);
    this.#host.end(saved === 'saved' ? say.added(added.length) : say.notStored);
  }

  /** Takes an import back, or adds it again. */
  async turn(index: number): Promise<void> {
    const turned = this.#imports[index];
    // A second press of the same button means no more than the first.
    if (!turned || this.#isTurning) return;
    this.#isTurning = true;
    await this.#remembering(async () => {
      await readerLog.appendAll(await turnImport(turned, this.#host.log(), Date.now()));
    }).finally(() => (this.#isTurning = false));
    const isUndone = (this.#imports[index]?.undos.length ?? 0) > 0;
    this.#host.say(isUndone ? say.undone : say.addedAgain);
  }

  async #remembering(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      this.#host.say(say.notRemembered((error as Error).message));
    }
    await this.loadImports();
  }

  async #read(content: ImportSource['content'], form: ImportSource['form']): Promise<void> {
    this.#reading?.abort();
    const { signal } = (this.#reading = new AbortController());
    this.#show({ done: 0, total: 0 });
    const follow = (done: number, total: number) => {
      if (signal.aborted) return;
      this.#preview = { done, total };
      this.#host.render();
    };
    try {
      const { runImport } = await loadImport();
      const source = { content, form, now: Date.now() };
      const read = await runImport(source, this.#host.log(), follow, signal);
      if (!signal.aborted) this.#show(read);
    } catch (error) {
      if (!signal.aborted) this.#show({ problem: imported.failed((error as Error).message) });
    }
  }

  #show(preview: Preview): void {
    this.#preview = preview;
    this.#host.say('');
    this.#host.focus('.drop ~ :is(.preview, .trouble)');
  }
}
