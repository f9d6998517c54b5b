import { element } from './element.ts';

/**
 * Loads a style sheet that few visits need: one that a script imports comes with every page. Resolves when it is there,
 * and when it cannot be loaded: what it styles is then shown plainly.
 */
export function loadStyleSheet(href: string): Promise<void> {
  return new Promise((resolve) => {
    const link = element('link', { rel: 'stylesheet', href });
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}
