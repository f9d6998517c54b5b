/** How far below the view a card is when its code is loaded, in px. */
const ahead = 800;

/**
 * Loads what cards are answered with when one of them comes near the view: they stand last on a page. Until then, and
 * when it cannot be loaded, they are the text that they are, with their answers to open.
 */
export function loadCards(): void {
  const cards = document.querySelectorAll('quiz-card');
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      import('./quiz-card-define.ts').catch(() => {
        // Without network: tried again when a card comes near once more.
        addEventListener('online', () => loadCards(), { once: true });
      });
    },
    { rootMargin: `${ahead}px` },
  );
  for (const card of cards) observer.observe(card);
}
