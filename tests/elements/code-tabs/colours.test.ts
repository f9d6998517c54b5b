import '../../../src/styles/theme.css';
import '../../../src/question/blocks/code-tabs/code-tabs.css';
import { expect, it } from 'vitest';
import { contrast, forcedCanvases, forceColours } from '../forced-colours.ts';
import { all, show } from '../page.ts';

it('in forced colours the tab that is open has a line below its name, and no other', async () => {
  const [forced] = forcedCanvases;
  await forceColours(forced);
  show(`<div class="sl-markdown-content"><fieldset class="code-tabs">
    <input type="radio" name="os" checked><input type="radio" name="os">
    <div class="code-tab-names"><label>Linux</label><label>Windows</label></div>
  </fieldset></div>`);
  const lines = all('.code-tab-names label').map((label) =>
    contrast(getComputedStyle(label).borderBottomColor, forced.canvas),
  );
  expect(lines[0]).toBeGreaterThan(4.5);
  expect(lines[1]).toBe(1);
});
