/**
 * Opens a diagram large in a dialog. Without this script its link does: the style sheet shows large what the address
 * names.
 */
export function openDiagramsLarge(): void {
  addEventListener('click', (event) => {
    // The link is wanted in another tab or window.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('.diagram-open');
    const figure = link?.closest<HTMLElement>('.diagram');
    const drawing = figure?.querySelector('svg');
    if (!link || !figure || !drawing) return;
    event.preventDefault();
    import('./diagram-dialog.ts').then(
      ({ openDialog }) => openDialog(figure, drawing),
      // Without network, or after a new version took its place on the host.
      () => (location.hash = link.hash),
    );
  });
}
