/** How far below the view a card is when the code of its kind is loaded. */
const ahead = '800px';

const numbers = () => import('./later/numbers.ts');

/** The kinds that are not on every page; each module adds its own. */
const later: Record<string, () => Promise<unknown>> = {
  calculation: numbers,
  estimate: numbers,
  inverse: numbers,
  sort: () => import('./later/sort-define.ts'),
  diagnosis: () => import('./later/diagnosis-define.ts'),
  'second-thought': () => import('./later/second-thought-define.ts'),
};

/** Loads what a kind of card is answered with; does nothing for a kind that does not exist. */
export async function loadKind(kind: string): Promise<void> {
  await later[kind]?.();
}

/**
 * Loads what a card is answered with when it comes near the view: many readers never get there. When it cannot be
 * loaded, the card stays the text that it is, with its answer to open.
 */
export function loadNear(card: HTMLElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        loadKind(card.dataset['kind'] ?? '').then(resolve, reject);
      },
      { rootMargin: ahead },
    );
    observer.observe(card);
  });
}
