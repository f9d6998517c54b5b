import { html, nothing, render, type TemplateResult } from '../dom/html.ts';
import { announce } from '../dom/live-region.ts';
import { clockWords } from '../words/time-words.ts';
import { keptRecordings } from './kept-recordings.ts';
import * as say from '#strings/voice-recording.ts';

/** Bits a second: a voice is understood well, and five minutes take a megabyte. */
const bitrate = 32_000;

/**
 * `<voice-recording data-question="slug">`: records the reader's voice while he answers; with `data-review` it plays what was
 * recorded, and deletes it with one press. It is kept on his device alone.
 */
export class VoiceRecordingElement extends HTMLElement {
  static readonly observedAttributes = ['data-review', 'data-question'];
  #recorder: MediaRecorder | undefined;
  #parts: Blob[] = [];
  #began = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #address: string | undefined;
  #trouble = '';
  #isDeleted = false;
  /** The browser asks whether the page may listen. */
  #isAsking = false;

  connectedCallback(): void {
    void this.#load();
  }

  disconnectedCallback(): void {
    this.#stop();
    this.#show(undefined);
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.isConnected || before === now) return;
    this.#isDeleted = false;
    const wasRecording = this.#recorder !== undefined;
    this.#stop();
    // What was recorded of this question is shown once it is kept.
    if (!wasRecording || name === 'data-question') void this.#load();
  }

  get #question(): string {
    return this.dataset['question'] ?? '';
  }

  async #load(): Promise<void> {
    try {
      this.#show(await keptRecordings.get(this.#question));
    } catch {
      this.#trouble = say.notKept;
    }
    this.#render();
  }

  /** The address of what is played; the one before is given back. */
  #show(recording: Blob | undefined): void {
    if (this.#address !== undefined) URL.revokeObjectURL(this.#address);
    this.#address = recording && URL.createObjectURL(recording);
  }

  async #record(): Promise<void> {
    if (this.#isAsking) return;
    this.#trouble = '';
    this.#isDeleted = false;
    const question = this.#question;
    try {
      this.#isAsking = true;
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const isLeft = !this.isConnected || 'review' in this.dataset || question !== this.#question;
      if (isLeft) {
        for (const track of stream.getTracks()) track.stop();
        return;
      }
      const recorder = new MediaRecorder(stream, { audioBitsPerSecond: bitrate });
      this.#parts = [];
      recorder.ondataavailable = ({ data }) => this.#parts.push(data);
      recorder.onstop = () => {
        // The light of the microphone goes out at once.
        for (const track of stream.getTracks()) track.stop();
        void this.#keep(question, new Blob(this.#parts, { type: recorder.mimeType }));
      };
      recorder.start(1000);
      this.#recorder = recorder;
      this.#began = performance.now();
      this.#timer = setInterval(() => this.#render(), 1000);
      announce(say.recordingNow);
    } catch (error) {
      this.#trouble = say.noMicrophone((error as Error).message);
    } finally {
      this.#isAsking = false;
    }
    this.#render();
    this.#focus();
  }

  /** Each press replaces the button that was pressed: the focus goes to what stands in its place. */
  #focus(): void {
    this.querySelector<HTMLElement>('button, [tabindex="-1"]')?.focus();
  }

  #stop(): void {
    clearInterval(this.#timer);
    if (this.#recorder?.state === 'recording') this.#recorder.stop();
    this.#recorder = undefined;
  }

  async #keep(question: string, recording: Blob): Promise<void> {
    try {
      await keptRecordings.put(question, recording);
    } catch {
      this.#trouble = say.notKept;
    }
    if (!this.isConnected || question !== this.#question) return;
    const hadFocus = this.contains(document.activeElement);
    this.#show(recording);
    this.#render();
    if (hadFocus) this.#focus();
  }

  async #delete(): Promise<void> {
    this.#show(undefined);
    try {
      await keptRecordings.delete(this.#question);
      this.#isDeleted = true;
      announce(say.deleted);
    } catch {
      this.#trouble = say.notDeleted;
    }
    this.#render();
    this.#focus();
  }

  #render(): void {
    // An update in another tab waits for it.
    this.toggleAttribute('data-begun', this.#recorder !== undefined);
    render(this.#view(), this);
  }

  #view(): TemplateResult {
    const trouble = this.#trouble
      ? html`<p class="practice-trouble" tabindex="-1">${this.#trouble}</p>`
      : this.#isDeleted
        ? html`<p tabindex="-1">${say.deleted}</p>`
        : nothing;
    if (this.#recorder) {
      return html`<p class="practice-buttons">
        <button type="button" @click=${() => this.#stop()}>${say.stop}</button>
        <span class="voice-on">${say.recording(clockWords(performance.now() - this.#began))}</span>
      </p>`;
    }
    const player = this.#address
      ? html`<audio controls src=${this.#address} aria-label=${say.yours}></audio>
          <button type="button" @click=${() => void this.#delete()}>${say.remove}</button>`
      : nothing;
    const isReview = 'review' in this.dataset;
    if (isReview && player === nothing && trouble === nothing) return html``;
    return html`${trouble}
      <p class="practice-buttons">
        ${
          isReview
            ? nothing
            : html`<button type="button" @click=${() => void this.#record()}>
                ${this.#address ? say.recordAnew : say.record}
              </button>`
        }
        ${player}
      </p>`;
  }
}
