import '../../../src/styles/theme.css';
import '../../../src/question/blocks/diagram/diagram.css';
import { expect, it, onTestFinished } from 'vitest';
import { contrast, forcedCanvases, forceColours } from '../forced-colours.ts';
import { all, show } from '../page.ts';

const node = (meaning: string) =>
  `<g class="node ${meaning}"><path d="M0 0h90v40h-90z"></path><text x="9" y="25">${meaning}</text></g>`;
const drawing = `<figure class="diagram"><svg viewBox="0 0 90 120"><g class="graph">
  ${['', 'accent', 'muted'].map(node).join('')}
  <g class="edge"><path d="M45 40v20"></path><polygon points="40,60 50,60 45,70"></polygon><text y="60">yes</text></g>
  <g class="cluster"><polygon points="0,0 90,0 90,90"></polygon><text y="99">a part</text></g>
</g></svg></figure>`;

for (const forced of forcedCanvases) {
  it(`in forced colours each word of a drawing can be read on a ${forced.scheme} canvas, though the ${forced.theme} theme was chosen`, async () => {
    await forceColours(forced);
    show(drawing);
    const pale = all<SVGTextElement & HTMLElement>('.diagram text').flatMap((text) => {
      const shape = text.parentElement!.querySelector('path, polygon')!;
      const isInNode = text.parentElement!.matches('.node');
      const ground = isInNode ? getComputedStyle(shape).fill : forced.canvas;
      const found = contrast(getComputedStyle(text).fill, ground);
      return found < 4.5 ? [`${text.textContent}: ${found.toFixed(1)}`] : [];
    });
    expect(pale).toEqual([]);
  });
}

it('with Dark Reader, which makes grounds of nodes as light as letters, nodes have none', () => {
  const root = document.documentElement;
  root.dataset['darkreaderScheme'] = 'dark';
  onTestFinished(() => root.removeAttribute('data-darkreader-scheme'));
  show(drawing);
  const grounds = all<SVGElement & HTMLElement>('.node path').map(
    (shape) => getComputedStyle(shape).fill,
  );
  expect(grounds).toEqual(['none', 'none', 'none']);
});
