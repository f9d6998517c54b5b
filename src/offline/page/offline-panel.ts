import { html, nothing, render, type TemplateResult } from 'lit-html';
import { choiceFromText, corePack } from '../manifest.ts';
import { sizeOf, type Packs } from '../packs.ts';
import type { Verified } from '../protocol.ts';
import { stateInWords, stateOf, type Facts } from './offline-state.ts';
import { offlineCopy } from './shared-copy.ts';

/** `<offline-panel>`: what is kept on this device, its size and version, and what can be done about it. */
export class OfflinePanelElement extends HTMLElement {
  #packs: Packs | undefined;
  #verified: Verified | 'checking' | undefined;
  #connected = false;

  connectedCallback(): void {
    if (this.#connected) return;
    this.#connected = true;
    offlineCopy.subscribe(() => this.#render());
    void this.#loadPacks();
  }

  /** Titles of topics by slug, as the page has them. */
  get #topics(): [slug: string, title: string][] {
    return JSON.parse(this.dataset['topics'] ?? '[]') as [string, string][];
  }

  async #loadPacks(): Promise<void> {
    try {
      this.#packs = await offlineCopy.packs();
    } catch {
      this.#packs = undefined; // Offline: sizes of what is not kept are unknown.
    }
    this.#render();
  }

  async #verify(check: () => Promise<Verified | undefined>): Promise<void> {
    this.#verified = 'checking';
    this.#render();
    this.#verified = await check();
    this.#render();
  }

  #render(): void {
    const { facts } = offlineCopy;
    render(
      html`
        <p
          class="offline-state"
          data-state=${stateOf(facts)}
          role="status"
          .textContent=${stateInWords(facts)}
        ></p>
        ${this.#details(facts)} ${this.#actions(facts)}
      `,
      this,
    );
  }

  #details({ kept, progress }: Facts): TemplateResult | typeof nothing {
    if (progress) {
      return html`<progress max=${progress.total || 1} value=${progress.done}></progress>`;
    }
    if (!kept) return nothing;
    return html`<dl>
      <dt>Files</dt>
      <dd .textContent=${`${kept.saved} of ${kept.total}`}></dd>
      <dt>Size on this device</dt>
      <dd .textContent=${megabytes(kept.bytes)}></dd>
      <dt>Version</dt>
      <dd><code .textContent=${kept.version}></code></dd>
      <dt>Kept</dt>
      <dd .textContent=${this.#inWords(kept.choice)}></dd>
      <dt>Checked</dt>
      <dd .textContent=${verifiedInWords(this.#verified)}></dd>
    </dl>`;
  }

  #actions(facts: Facts): TemplateResult | typeof nothing {
    const state = stateOf(facts);
    if (state === 'unsupported' || state === 'saving') return nothing;
    const packs = this.#packs;
    const kept = topicsIn(facts.kept?.choice);
    const size = (choice: 'all' | string[]) =>
      packs ? ` (${megabytes(sizeOf(packs, choice).download)})` : '';
    return html`<p class="offline-actions">
        ${
          facts.waiting
            ? html`<button type="button" @click=${() => offlineCopy.takeOver()}>
                Use the new version
              </button>`
            : nothing
        }
        ${
          facts.kept
            ? html`<button type="button" @click=${() => this.#verify(() => offlineCopy.verify())}>
                  Check every file
                </button>
                <button type="button" @click=${() => this.#verify(() => offlineCopy.repair())}>
                  Repair the offline copy
                </button>
                <button type="button" @click=${() => offlineCopy.remove()}>Remove it</button>`
            : nothing
        }
        ${
          facts.kept?.choice === 'all'
            ? nothing
            : html`<button
                type="button"
                @click=${() => offlineCopy.save('all')}
                .textContent=${`Save everything${size('all')}`}
              ></button>`
        }
      </p>
      ${
        facts.kept?.choice === 'all'
          ? nothing
          : html`<p
                .textContent=${kept.length > 0 ? 'Or one topic more:' : 'Or the search and the questions of one topic:'}
              ></p>
              <p class="offline-actions">
                ${this.#topics
                  .filter(([slug]) => !kept.includes(slug))
                  .map(
                    ([slug, title]) =>
                      html`<button
                        type="button"
                        @click=${() => offlineCopy.save([...kept, slug])}
                        .textContent=${title + size([...kept, slug])}
                      ></button>`,
                  )}
              </p>`
      }`;
  }

  #inWords(choice: string): string {
    if (choice === 'all') return 'Everything';
    const titles = new Map(this.#topics);
    const kept = topicsIn(choice).map((slug) => titles.get(slug) ?? slug);
    return kept.length > 0 ? `Search, lists, and ${kept.join(', ')}` : corePack;
  }
}

/** The topics of a choice that is not everything. */
function topicsIn(choice: string | undefined): readonly string[] {
  const chosen = choice === undefined ? [] : choiceFromText(choice);
  return chosen === 'all' ? [] : chosen;
}

function verifiedInWords(verified: Verified | 'checking' | undefined): string {
  if (verified === undefined) return 'when it was downloaded';
  if (verified === 'checking') return 'checking…';
  if (verified.bad.length === 0) return `all ${verified.total} files are as they should be`;
  return `${verified.bad.length} of ${verified.total} files are missing or damaged: repair the copy`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
