import { whenNear } from '../dom/when-near.ts';

// A browser has a clipboard on pages that are served safely, and on its own machine.
if ('clipboard' in navigator) {
  const load = () =>
    void import('./copy-code.ts')
      .then(({ addCopyButtons }) => addCopyButtons())
      .catch(() => {
        // Without network the code is selected by hand.
      });
  // Nearer than a card has to be: a page does not load it for code that its reader has not scrolled to.
  whenNear('.expressive-code', load, 400);
}
