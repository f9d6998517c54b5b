/** What the style sheets unfold on paper. */
const folded = ':is(.quiz-answer, .reading, .fold, .session, details.comparison, .diagram details)';

/** What browsers of 2022 lack, and what a page cannot do without. */
export function standIn(): void {
  if (!('popover' in HTMLElement.prototype)) openMenuByScript();
  if (!CSS.supports('selector(::details-content)')) openAnswersOnPaper();
}

/** The menu of narrow windows is a popover: here its button opens and closes it. */
function openMenuByScript(): void {
  const button = document.querySelector<HTMLElement>('.sl-menu-button');
  const pane = document.querySelector<HTMLElement>('#starlight__sidebar');
  if (!button || !pane) return;
  const show = (open: boolean) => {
    pane.toggleAttribute('data-open', open);
    button.setAttribute('aria-expanded', String(open));
  };
  show(false);
  button.addEventListener('click', () => show(!pane.hasAttribute('data-open')));
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !pane.hasAttribute('data-open')) return;
    show(false);
    button.focus();
  });
}

/** On paper nothing can be unfolded. */
function openAnswersOnPaper(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>(`${folded}:not([open])`)];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}
