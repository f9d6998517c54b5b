import { readFileSync } from 'node:fs';
import { fileOf, questionPages } from '../site/pages.ts';
import { expect, test } from '../site/site.ts';

test('many questions have a diagram, with a title and a description, and most fit a phone', async ({
  page,
}) => {
  const drawn = questionPages.filter((path) =>
    readFileSync(fileOf(path), 'utf8').includes('class="diagram"'),
  );
  expect(drawn.length).toBeGreaterThanOrEqual(60);
  const isWide = (path: string) => readFileSync(fileOf(path), 'utf8').includes('diagram-wide');
  expect(drawn.filter(isWide).length, 'that scroll on a phone').toBeLessThan(drawn.length * 0.3);
  for (const path of [drawn.at(0), drawn.at(drawn.length / 2), drawn.at(-1)]) {
    await page.goto(path!);
    const diagram = page.locator('figure.diagram svg').first();
    await expect(diagram).toHaveAccessibleName(/\w+ \w+/);
    await expect(diagram).toHaveAccessibleDescription(/(\w+\W+){15}/);
  }
});
