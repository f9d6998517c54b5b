import {
  allowAgain,
  autoBackup,
  chooseFile,
  turnOff,
  writeFile,
  type AutoBackup,
} from './auto-backup.ts';

/** In ms. */
const pause = 2000;

/** Hears what was wrong, or nothing. */
type Outcome = (problem?: string) => void;

/** The file that each change of the log is written to, where the reader has chosen one. */
export class AutomaticFile {
  #auto: AutoBackup | undefined;
  #writing: ReturnType<typeof setTimeout> | undefined;

  get state(): AutoBackup | undefined {
    return this.#auto;
  }

  async load(): Promise<void> {
    this.#auto = await autoBackup();
  }

  /** Writes what a log holds once it has rested, if anything; what becomes of it is said to the one who asked. */
  writeSoon(text: () => Promise<string> | undefined, outcome: Outcome): void {
    clearTimeout(this.#writing);
    this.#writing = setTimeout(() => void this.#write(text, outcome), pause);
  }

  /** @throws DOMException where the reader chooses none, or one that cannot be written */
  async choose(name: string): Promise<void> {
    await chooseFile(name);
    await this.load();
  }

  async allow(): Promise<void> {
    if (this.#auto && 'handle' in this.#auto) await allowAgain(this.#auto.handle);
    await this.load();
  }

  async stop(): Promise<void> {
    await turnOff();
    await this.load();
  }

  async #write(text: () => Promise<string> | undefined, outcome: Outcome): Promise<void> {
    const { handle } = this.#auto?.state === 'on' ? this.#auto : {};
    const written = handle && text();
    if (!handle || !written) return;
    try {
      await writeFile(handle, await written);
      outcome();
    } catch (error) {
      outcome((error as Error).message);
    }
  }
}
