import { expect, it } from 'vitest';
import { ReaderSettingsElement } from '../../../src/islands/settings/reader-settings-element.ts';
import { field, show, write } from '../page.ts';
import { storedOf } from '../reader.ts';

customElements.define('reader-settings', ReaderSettingsElement);

it.each(['', '1.5', '-1', '1000', 'ten', '1e2'])(
  'a number of new items "%s" is refused at the field, and what was kept stays',
  async (typed) => {
    show('<reader-settings></reader-settings>');
    const items = await field('New items');
    await write(items, '7');
    items.blur();
    await expect.poll(() => storedOf('setting')).toMatchObject([{ value: 7 }]);
    await write(items, typed);
    items.blur();
    await expect.element(items).toHaveAttribute('aria-invalid', 'true');
    await expect.element(items).toHaveAccessibleDescription(/whole number/);
    expect(await storedOf('setting')).toHaveLength(1);
  },
);
