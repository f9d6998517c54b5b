import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import type { ExportFile } from '../../../src/exports/export.ts';
import { pictureSize } from '../../../src/exports/parts/picture.ts';
import { shareImages } from '../../../src/exports/share-images/share-images.ts';
import { picturePath } from '../../../src/navigation/share-head.ts';
import { hostileSource } from './hostile-source.ts';

let files: readonly ExportFile[];

beforeAll(async () => {
  files = await shareImages.files(hostileSource);
});

it('there is a picture for each question, and one for all other pages, at the address that pages name', () => {
  const paths = files.map(({ path }) => path).sort();
  const { questions } = hostileSource.bank;
  expect(paths).toEqual([picturePath(), ...questions.map(picturePath)].sort());
});

it('each is a PNG of the size that networks want, light enough to load', async () => {
  for (const { path, body } of files) {
    const { format, width, height } = await sharp(Buffer.from(body)).metadata();
    expect({ format, width, height }, path).toEqual({ format: 'png', ...pictureSize });
    expect(body.length, path).toBeLessThan(60_000);
  }
});

it('all that is written lies within the edges', async () => {
  for (const { path, body } of files) {
    const { data, info } = await sharp(Buffer.from(body))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const isInk = (x: number, y: number) => (data[(y * info.width + x) * info.channels] ?? 0) < 200;
    let inside = 0;
    const outside: string[] = [];
    for (let y = 0; y < info.height; y += 1) {
      for (let x = 40; x < info.width; x += 1) {
        if (!isInk(x, y)) continue;
        if (x < info.width - 60 && y > 50 && y < info.height - 40) inside += 1;
        else outside.push(`${x}:${y}`);
      }
    }
    expect(outside, path).toEqual([]);
    expect(inside, path).toBeGreaterThan(5000);
  }
});
