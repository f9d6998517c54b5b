/** The line that a heading has to pass, in px below the header: what stands there is being read. */
const readingLine = 32;

/**
 * `<page-contents>` around links to the parts of a page: marks the one that is being read. A list that opens closes
 * when a link is followed, at a click elsewhere and with Escape, and its summary says where the reader is.
 */
export class PageContentsElement extends HTMLElement {
  #connection: AbortController | undefined;
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const { signal } = (this.#connection = new AbortController());
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a')];
    const headings = links.flatMap(({ hash }) => document.getElementById(hash.slice(1)) ?? []);
    const header = document.querySelector('header')?.clientHeight ?? 0;
    const line = header + (this.querySelector('summary')?.clientHeight ?? 0) + readingLine;
    const mark = () => {
      const places = headings.map((heading) => heading.getBoundingClientRect().top);
      const place = places.findLastIndex((top) => top <= line);
      this.#mark(links, headings[Math.max(0, place)]?.id);
    };
    // A heading that crosses the line, in either direction, changes what is being read.
    this.#observer = new IntersectionObserver(mark, { rootMargin: `${-line}px 0px 0px` });
    for (const heading of headings) this.#observer.observe(heading);
    const details = this.querySelector('details');
    if (details) closeWhenLeft(details, signal);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
    this.#observer?.disconnect();
  }

  #mark(links: readonly HTMLAnchorElement[], id: string | undefined): void {
    for (const link of links) {
      const isCurrent = link.hash === `#${id}`;
      if (isCurrent) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      const shown = this.querySelector('.display-current');
      if (isCurrent && shown) shown.textContent = link.textContent;
    }
  }
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
