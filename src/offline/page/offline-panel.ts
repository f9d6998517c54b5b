import { html, nothing, render, type TemplateResult } from 'lit-html';
import { choiceFromText, corePack } from '../manifest.ts';
import { sizeOf, type Packs } from '../packs.ts';
import type { Verified } from '../protocol.ts';
import { stateInWords, stateOf, type Facts } from './offline-state.ts';
import { remove, repair, takeOver, verify } from './copy-actions.ts';
import { offlineCopy } from './shared-copy.ts';
import { locale } from '#strings/language.ts';
import * as say from '#strings/offline-panel.ts';

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
    const hadFocus = this.contains(document.activeElement);
    render(
      html`
        <p
          class="offline-state"
          data-state=${stateOf(facts)}
          role="status"
          tabindex="-1"
          .textContent=${stateInWords(facts)}
        ></p>
        ${this.#details(facts)} ${this.#actions(facts)}
      `,
      this,
    );
    // The button that was pressed may be gone: the focus would begin anew at the top of the page.
    if (hadFocus && !this.contains(document.activeElement)) {
      this.querySelector<HTMLElement>('.offline-state')?.focus();
    }
  }

  #details({ kept, progress }: Facts): TemplateResult | typeof nothing {
    if (progress) {
      return html`<progress max=${progress.total || 1} value=${progress.done}></progress>`;
    }
    if (!kept) return nothing;
    return html`<dl>
      <dt>${say.files}</dt>
      <dd .textContent=${say.savedOf(kept.saved, kept.total)}></dd>
      <dt>${say.size}</dt>
      <dd .textContent=${megabytes(kept.bytes)}></dd>
      <dt>${say.version}</dt>
      <dd><code .textContent=${kept.version}></code></dd>
      <dt>${say.kept}</dt>
      <dd .textContent=${this.#inWords(kept.choice)}></dd>
      <dt>${say.checked}</dt>
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
            ? html`<button type="button" @click=${() => takeOver(offlineCopy)}>
                ${say.useNew}
              </button>`
            : nothing
        }
        ${
          facts.kept
            ? html`<button type="button" @click=${() => this.#verify(() => verify(offlineCopy))}>
                  ${say.checkAll}
                </button>
                <button type="button" @click=${() => this.#verify(() => repair(offlineCopy))}>
                  ${say.repair}
                </button>
                <button type="button" @click=${() => remove(offlineCopy)}>${say.remove}</button>`
            : nothing
        }
        ${
          facts.kept?.choice === 'all'
            ? nothing
            : html`<button
                type="button"
                @click=${() => offlineCopy.save('all')}
                .textContent=${say.saveAll + size('all')}
              ></button>`
        }
      </p>
      ${
        facts.kept?.choice === 'all'
          ? nothing
          : html`<p .textContent=${kept.length > 0 ? say.oneMore : say.oneTopic}></p>
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
    if (choice === 'all') return say.everything;
    const titles = new Map(this.#topics);
    const kept = topicsIn(choice).map((slug) => titles.get(slug) ?? slug);
    return kept.length > 0 ? say.searchAnd(kept.join(', ')) : corePack;
  }
}

/** The topics of a choice that is not everything. */
function topicsIn(choice: string | undefined): readonly string[] {
  const chosen = choice === undefined ? [] : choiceFromText(choice);
  return chosen === 'all' ? [] : chosen;
}

function verifiedInWords(verified: Verified | 'checking' | undefined): string {
  if (verified === undefined) return say.atDownload;
  if (verified === 'checking') return say.checking;
  if (verified.bad.length === 0) return say.allWell(verified.total);
  return say.damaged(verified.bad.length, verified.total);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;
}
