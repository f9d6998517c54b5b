/** The line that a heading has to pass, in px below the header: what stands there is being read. */
const readingLine = 32;

/**
 * `<page-contents>` around links to the parts of a page: marks the one that is being read. A list that opens closes
 * when a link is followed, at a click elsewhere and with Escape, and its summary says where the reader is.
 */
export class PageContentsElement extends HTMLElement {
  #connection: AbortController | undefined;
  /** The link of the part that is being read. */
  #current: HTMLAnchorElement | undefined;

  connectedCallback(): void {
    const { signal } = (this.#connection = new AbortController());
    const links = [...this.querySelectorAll('a')];
    const mark = () => this.#mark(links);
    for (const sign of ['scroll', 'resize', 'hashchange']) addEventListener(sign, mark, { signal });
    requestAnimationFrame(mark);
    const details = this.querySelector('details');
    if (details) closeWhenLeft(details, signal);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  #mark(links: readonly HTMLAnchorElement[]): void {
    const header = document.querySelector('header')?.clientHeight ?? 0;
    const line = header + (this.querySelector('summary')?.clientHeight ?? 0) + readingLine;
    let current = links.findLastIndex((link) => placeOf(link) <= line);
    // The last parts of a page may be too short to come up to the line, and none does where the window shows it whole.
    if (isAtEnd()) {
      const asked = links.findIndex(({ hash }) => hash === location.hash);
      const last = scrollY ? links.length - 1 : current;
      current = asked < current ? last : asked;
    }
    const link = links[Math.max(0, current)];
    // It is asked as often as the page scrolls.
    if (!link || link === this.#current) return;
    this.#current?.removeAttribute('aria-current');
    this.#current = link;
    link.setAttribute('aria-current', 'true');
    const shown = this.querySelector('.display-current');
    if (shown) shown.textContent = link.textContent;
  }
}

/** Where the part stands that a link leads to, in px below the top of the window. */
function placeOf(link: HTMLAnchorElement): number {
  // `hash` would have the letters of other languages as codes.
  const part = document.getElementById(link.getAttribute('href')!.slice(1));
  return part?.getBoundingClientRect().top ?? Infinity;
}

/** Whether the end of the page is in the window. */
function isAtEnd(): boolean {
  return document.body.getBoundingClientRect().bottom <= innerHeight + 1;
}

function closeWhenLeft(details: HTMLDetailsElement, signal: AbortSignal): void {
  const close = () => {
    details.open = false;
  };
  addEventListener(
    'click',
    ({ target }) => {
      if (!details.contains(target as Node) || (target as Element).closest('a')) close();
    },
    { signal },
  );
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape' || !details.open) return;
      if (details.contains(document.activeElement)) details.querySelector('summary')?.focus();
      close();
    },
    { signal },
  );
}
