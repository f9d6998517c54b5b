import '@astrojs/starlight/style/markdown.css';
import '../../../src/styles/theme.css';
import '../../../src/styles/controls.css';
import { expect, it } from 'vitest';
import { contrast, forcedCanvases, forceColours } from '../forced-colours.ts';
import { show } from '../page.ts';

for (const forced of forcedCanvases) {
  it(`in forced colours the mark of what can be opened is seen on a ${forced.scheme} canvas`, async () => {
    await forceColours(forced);
    const main = show(
      '<div class="sl-markdown-content"><details><summary>In words</summary></details></div>',
    );
    const mark = getComputedStyle(main.querySelector('summary')!, '::before');
    expect(contrast(mark.backgroundColor, forced.canvas)).toBeGreaterThan(4.5);
  });
}
