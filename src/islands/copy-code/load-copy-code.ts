import { whenNear } from '../dom/when-near.ts';

// A browser has a clipboard on pages that are served safely, and on its own machine.
if ('clipboard' in navigator) {
  whenNear('.expressive-code', () => {
    import('./copy-code.ts')
      .then(({ addCopyButtons }) => addCopyButtons())
      .catch(() => {
        // Without network the code is selected by hand.
      });
  });
}
