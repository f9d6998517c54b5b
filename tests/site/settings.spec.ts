import { expect, test } from './site.ts';
import { storedOf } from './stored-log.ts';

// enketo/enketo#1522, whatwg/html#10911: who scrolls with the wheel turned the number below it.
for (const [path, label] of [
  ['settings/', 'New items'],
  ['study-plans/', 'Minutes a day'],
] as const) {
  test(`${path}: the wheel scrolls the page and turns no number`, async ({ page }) => {
    await page.goto(path);
    const field = page.getByLabel(label, { exact: true });
    await field.scrollIntoViewIfNeeded();
    await field.click();
    const before = await field.inputValue();
    const box = (await field.boundingBox())!;
    await page.mouse.move(box.x + 10, box.y + 10);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await page.keyboard.press('Tab');
    await expect(field).toHaveValue(before);
    expect(await storedOf(page, 'setting')).toEqual([]);
  });
}
