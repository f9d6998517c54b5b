import type { Plugin } from 'vite';

/** What a stylesheet, a font or a picture is to a bundler: a server's bundle names them, and readers get them. */
const assetPattern = /\.(css|woff2?|ttf|otf|svg|png|wasm)(\?|$)|[?&]type=style\b/;

/** Notes every module whose code, style or file a build sends to browsers. One of it goes into each bundle. */
export class ShippedModules {
  readonly ids = new Set<string>();

  /** For scripts of pages and workers, and for the server's bundle, of which its styles alone are sent. */
  plugin(): Plugin {
    const { ids } = this;
    return {
      name: 'shipped-modules',
      generateBundle(_options, bundle) {
        if (this.environment.config.consumer === 'client') {
          for (const file of Object.values(bundle)) {
            if (file.type !== 'chunk') continue;
            for (const [id, { code }] of Object.entries(file.modules)) if (code) ids.add(id);
          }
        }
        for (const id of this.getModuleIds()) if (assetPattern.test(id)) ids.add(id);
      },
    };
  }
}
