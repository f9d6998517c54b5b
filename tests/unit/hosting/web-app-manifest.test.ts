import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  appHead,
  backgrounds,
  pngIcons,
  webAppManifest,
} from '../../../src/hosting/web-app-manifest.ts';

const app = { name: 'Handbook', language: 'en', shortName: 'Hb', description: 'About.' };

it.each(['/', '/x/'])('below %s every address is below it', (base) => {
  const manifest = webAppManifest({ ...app, base });
  expect(manifest).toMatchObject({
    id: base,
    name: 'Handbook',
    short_name: 'Hb',
    start_url: base,
    scope: base,
    display: 'standalone',
  });
  const { icons } = manifest as { icons: Record<string, string>[] };
  expect(icons.map(({ src, sizes, purpose }) => [src, sizes, purpose])).toEqual([
    [`${base}icon.svg`, 'any', 'any'],
    [`${base}icon-192.png`, '192x192', 'any'],
    [`${base}icon-512.png`, '512x512', 'any'],
    [`${base}icon-maskable-512.png`, '512x512', 'maskable'],
  ]);
  expect(appHead(base).map(({ attrs }) => attrs['href'] ?? attrs['content'])).toEqual([
    `${base}manifest.webmanifest`,
    `${base}icon-apple-touch.png`,
    backgrounds.light,
    backgrounds.dark,
  ]);
});

it('every icon is drawn from a picture that is there', () => {
  for (const { source } of Object.values(pngIcons))
    expect(existsSync(`public/${source}`)).toBe(true);
});

it('the colours are those of the theme', () => {
  const theme = readFileSync('src/styles/theme.css', 'utf8');
  const [light, dark] = [...theme.matchAll(/--sl-color-black: hsl\((\d+), (\d+)%, (\d+)%\)/g)].map(
    ([, hue, saturation, lightness]) =>
      hexadecimal(Number(hue), Number(saturation) / 100, Number(lightness) / 100),
  );
  expect({ light, dark }).toEqual(backgrounds);
});

function hexadecimal(hue: number, saturation: number, lightness: number): string {
  const chroma = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const k = (offset + hue / 30) % 12;
    const value = lightness - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(255 * value)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
