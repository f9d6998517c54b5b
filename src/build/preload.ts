import type { Plugin } from 'vite';

/**
 * What Vite puts around `import()` in a build: it loads the stylesheets of what is imported. Vite's own looks ahead for
 * the scripts too, which is more code on every page than our few small ones take to load.
 *
 * What failed is asked for once more under another address: Chromium and Firefox keep a failure until the page is left,
 * however long the network has been back. Their message names the address; Safari asks again by itself.
 */
const helper = `
const loaded = {};
let tries = 0;
export const __vitePreload = (load, files = []) => Promise.all(
  files.filter((file) => file.endsWith('.css')).map((file) => loaded[file] ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = BASE + file;
    // Without it what is loaded works, if less well.
    link.onload = link.onerror = resolve;
    document.head.append(link);
  })),
).then(load).catch((error) => {
  const address = /\\w+:\\/\\/\\S+/.exec(error);
  if (!address) throw error;
  return import(address + '?' + tries).catch(() => {
    tries += 1;
    throw error;
  });
});
`;

/** Has pages load later parts with less code. */
export function smallPreload(base: string): Plugin {
  return {
    name: 'small-preload',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    load(id) {
      return id === '\0vite/preload-helper.js'
        ? helper.replace('BASE', JSON.stringify(base))
        : undefined;
    },
  };
}
