import { whenNear } from '../dom/when-near.ts';

// Nearer than a card has to be: a page does not load it for code that its reader has not scrolled to.
whenNear(
  '.expressive-code',
  () => {
    import('./copy-code.ts')
      .then(({ addCopyButtons }) => addCopyButtons())
      .catch(() => {
        // Without network the code is selected by hand.
      });
  },
  400,
);
