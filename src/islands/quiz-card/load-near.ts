/**
 * Loads what a calculation is answered with when its card comes near the view: it stands last on a page, and many
 * readers never get there. When it cannot be loaded, the card stays the text that it is, with its answer to open.
 */
export function loadNear(card: HTMLElement): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        import('./calculation-define.ts').then(resolve, reject);
      },
      { rootMargin: '800px' },
    );
    observer.observe(card);
  });
}
