/** The term whose definition is shown, or is to be once it is loaded. */
let shown: HTMLAnchorElement | undefined;
let pointer = '';

/** The term or its tooltip at a place of the page. */
function termAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  if (!(target instanceof Element)) return undefined;
  if (target.closest('.term-tooltip')) return shown;
  return target.closest<HTMLAnchorElement>('a.term') ?? undefined;
}

async function show(term: HTMLAnchorElement): Promise<void> {
  if (term === shown) return;
  hide();
  shown = term;
  const byTouch = pointer === 'touch';
  try {
    const { definitionAt, showTooltip } = await import('./term-tooltip.ts');
    const definition = await definitionAt(term);
    if (term === shown) showTooltip(term, definition, byTouch);
  } catch {
    if (term !== shown) return;
    hide();
    // A pointer shows nothing, and its click leads there as ever.
    if (byTouch) location.assign(term.href);
  }
}

function hide(): void {
  document.querySelector('.term-tooltip')?.remove();
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
}

/**
 * Shows the definition of a glossary term while the reader points at it or has the focus on it. A finger cannot point: it
 * shows the definition at first, and follows the link when it touches the term again. Escape puts it away (WCAG 1.4.13).
 */
export function showTermTooltips(): void {
  addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    pointer = pointerType;
    const term = termAt(target);
    if (term) void show(term);
    else if (!shown?.matches(':focus-visible')) hide();
  });
  addEventListener('focusin', ({ target }) => {
    const term = termAt(target);
    if (term?.matches(':focus-visible')) void show(term);
    else if (!term) hide();
  });
  addEventListener('pointerdown', ({ target, pointerType }) => {
    pointer = pointerType;
    if (!termAt(target)) hide();
  });
  addEventListener('click', (event) => {
    const term = termAt(event.target);
    if (pointer !== 'touch' || !term || term === shown) return;
    event.preventDefault();
    void show(term);
  });
  addEventListener('keydown', ({ key }) => {
    pointer = '';
    if (key === 'Escape') hide();
  });
}

showTermTooltips();
