import { globSync, readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { expect, it } from 'vitest';
import { layerOrder } from '../../../src/build/layer-order.ts';

const ordered = layerOrder.match(/handbook\.\w+/g)!;

/** Of a component with styles of its own, these. */
function stylesOf(path: string): string {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.css')) return text;
  return [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('\n');
}

const sheets = globSync('src/**/*.{css,astro}')
  .sort()
  .filter((path) => stylesOf(path) !== '');

it.each(sheets)('%s stands in a layer that has its place in the order', (path) => {
  const layers: string[] = [];
  transform({
    filename: path,
    // What Astro reads and takes away.
    code: Buffer.from(stylesOf(path).replace(/:global\((.*?)\)/g, '$1')),
    visitor: {
      StyleSheet({ rules }) {
        for (const rule of rules) {
          const isLayer = rule.type === 'layer-block';
          // What it imports is a stylesheet of ours too.
          if (rule.type !== 'import')
            layers.push(isLayer ? (rule.value.name?.join('.') ?? '') : rule.type);
        }
      },
    },
  });
  for (const layer of layers) expect(ordered).toContain(layer);
});
