import type { Plugin } from 'vite';

/** The cascade layers, the weakest first. `!important` turns them round: it is used in `handbook.devices` alone. */
export const layerOrder =
  '@layer starlight,handbook.base,handbook.controls,handbook.islands,handbook.devices;';

/** Has each stylesheet of ours begin with the order of layers: which one a page loads first differs. */
export function orderLayers(root: string): Plugin {
  return {
    name: 'order-layers',
    enforce: 'pre',
    transform(code, id) {
      const isOurs = id.startsWith(`${root}/src/`) && /\.css(\?(?!url)|$)/.test(id);
      return isOurs ? { code: layerOrder + code, map: null } : undefined;
    },
  };
}
