import { html, nothing, type TemplateResult } from '../../islands/dom/html.ts';
import { addressWith } from '../../islands/dom/address-state.ts';
import { base } from '../../base-url.ts';
import { segments } from './excerpt.ts';
import type { Found } from './find.ts';
import type { Fragment } from './pagefind.ts';
import { bestParts, withWords } from './parts.ts';
import type { Shown } from './run-search.ts';
import { isNarrowed, type SearchState } from './search-state.ts';
import { difficultyNames } from '#strings/difficulties.ts';
import * as say from '#strings/search.ts';

const mostParts = 3;

/** What the results are made of, and what their buttons do. */
export interface Results {
  readonly state: SearchState;
  readonly shown: Shown | undefined;
  /** The index cannot be loaded. */
  readonly failed: boolean;
  readonly isDialog: boolean;
  /** JSON of `{title, url}[]`: where else to look. */
  readonly suggestions: string;
  more(): void;
  literally(): void;
  clear(): void;
}

/** Why there is no index, as far as the page can know. */
function whyFailed(): string {
  if (import.meta.env.DEV) return say.noIndexYet;
  return typeof WebAssembly === 'undefined' ? say.needsWasm : say.notLoaded;
}

/** How much was found, in words. */
export function statusOf(shown: Shown | undefined): string {
  if (!shown) return '';
  const { length } = shown.fragments;
  if (length === 0) return say.nothingFound;
  const pages = say.pages(length, shown.hasMore);
  if (shown.found.isPartial) return `${pages}. ${say.someMissing}`;
  if (shown.found.isOther) return `${pages}. ${say.noneHasWord}`;
  return shown.found.isLoose ? `${pages}. ${say.noneClose}` : pages;
}

/** The list of results, or what stands in its place. */
export function resultsOf(results: Results): TemplateResult {
  const { shown, failed, state } = results;
  if (failed) {
    return html`<p class="search-empty">
      ${whyFailed()} ${say.lookThrough}
      <a href="${base}questions/">${say.allQuestions}</a>${say.orTryAgain}
    </p>`;
  }
  if (!shown) return suggestionsOf(results, say.lookThrough);
  const { found, fragments, hasMore } = shown;
  const list = html`<ol>
    ${fragments.map((fragment) => resultOf(fragment, found.asked))}
  </ol>`;
  return html`${found.corrected ? correctionOf(found, results) : nothing}
  ${fragments.length === 0 ? nothingFound(results) : list}
  ${
    hasMore && fragments.length > 0
      ? html`<button type="button" class="search-more" @click=${() => results.more()}>
          ${say.showMore}
        </button>`
      : nothing
  }
  ${
    results.isDialog && fragments.length > 0
      ? html`<p class="search-elsewhere">
          <a href="${base}search/${addressWith('', state)}">${say.moreFilters}</a>
        </p>`
      : nothing
  }`;
}

function correctionOf({ query, corrected }: Found, results: Results): TemplateResult {
  return html`<p class="search-corrected">
    ${say.showingFor} <b>${corrected}</b>.
    <button type="button" @click=${() => results.literally()}>${say.insteadFor(query)}</button>
  </p>`;
}

function resultOf(fragment: Fragment, asked: readonly string[]): TemplateResult {
  const { url, meta, filters, excerpt } = fragment;
  const where = [filters['topic']?.[0], difficultyName(filters['difficulty']?.[0])].filter(Boolean);
  const kind = filters['kind']?.[0];
  const other = kind === 'calculator' || kind === 'glossary' ? say.kinds[kind] : say.guide;
  const parts = bestParts(fragment, mostParts);
  return html`<li>
    <a class="search-hit" href=${withWords(url, asked)}>
      <b>${meta['title']}</b>
      <span class="search-where">${where.length > 0 ? where.join(' · ') : other}</span>
      <span class="search-excerpt">${marked(excerpt)}</span>
    </a>
    ${
      parts.length > 0
        ? html`<ul>
            ${parts.map(
              (part) =>
                html`<li>
                  <a class="search-part" href=${withWords(part.url, asked)}
                    ><b>${part.title}</b>
                    <span class="search-excerpt">${marked(part.excerpt)}</span></a
                  >
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </li>`;
}

/** The index has the level as its front matter does. */
function difficultyName(level: string | undefined): string | undefined {
  return level && ((difficultyNames as Record<string, string>)[level] ?? level);
}

function nothingFound(results: Results): TemplateResult {
  const isFiltered = isNarrowed(results.state);
  return html`<div class="search-empty">
    <p>${say.nothingMatches} <b>${results.state.q}</b>${say.matchesNone(isFiltered)}</p>
    ${
      isFiltered
        ? html`<button type="button" class="search-more" @click=${() => results.clear()}>
            ${say.withoutFilters}
          </button>`
        : nothing
    }
    ${suggestionsOf(results, say.orLookThrough)}
  </div>`;
}

function suggestionsOf({ suggestions }: Results, title: string): TemplateResult {
  const links = JSON.parse(suggestions) as { title: string; url: string }[];
  return html`<p class="search-title">${title}</p>
    <ul class="search-suggestions">
      ${links.map((to) => html`<li><a href=${to.url}>${to.title}</a></li>`)}
    </ul>`;
}

function marked(excerpt: string): (TemplateResult | string)[] {
  return segments(excerpt).map(({ text, marked: isMarked }) =>
    isMarked ? html`<mark>${text}</mark>` : text,
  );
}
