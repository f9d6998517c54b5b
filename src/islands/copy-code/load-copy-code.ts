import { whenNear } from '../dom/when-near.ts';

// A browser has a clipboard on pages that are served safely, and on its own machine.
if ('clipboard' in navigator) {
  const load = () =>
    void import('./copy-code.ts')
      .then(({ addCopyButtons }) => addCopyButtons())
      .catch(() => {
        // Without network the code is selected by hand.
      });
  // Not before the code is seen: the buttons stand over it and move nothing.
  whenNear('.expressive-code', load, 0);
}
