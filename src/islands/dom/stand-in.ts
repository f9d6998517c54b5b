/** Loads what a browser of 2022 lacks; the others load nothing. */
export function standInWhereNeeded(): void {
  const hasMenus = 'popover' in HTMLElement.prototype;
  if (hasMenus && CSS.supports('selector(::details-content)')) return;
  void import('./old-browsers.ts').then(({ standIn }) => standIn());
}
