/** A diagram that stands large, since the address names it, is closed by Escape too. */
export function closeDiagramsByEscape(): void {
  addEventListener('keydown', ({ key }) => {
    const close = document.querySelector<HTMLElement>('.diagram-frame:target .diagram-close');
    if (key === 'Escape') close?.click();
  });
}
