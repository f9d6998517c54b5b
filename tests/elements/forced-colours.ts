import { expect, onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

/** A canvas that a reader forces, and the theme that he had chosen before: the other one. */
export const forcedCanvases = [
  { canvas: 'rgb(0, 0, 0)', scheme: 'dark', theme: 'light' },
  { canvas: 'rgb(255, 255, 255)', scheme: 'light', theme: 'dark' },
] as const;

/** Forces colours, as Windows' contrast themes do, until the test is over. */
export async function forceColours({ scheme, theme }: (typeof forcedCanvases)[number]) {
  const root = document.documentElement;
  root.dataset['theme'] = theme;
  await emulate('active', scheme);
  // The page hears of it a moment later.
  const features = `(forced-colors: active) and (prefers-color-scheme: ${scheme})`;
  await expect.poll(() => matchMedia(features).matches).toBe(true);
  onTestFinished(async () => {
    delete root.dataset['theme'];
    await emulate('', '');
  });
}

function emulate(forced: string, scheme: string): Promise<unknown> {
  return cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: forced },
      { name: 'prefers-color-scheme', value: scheme },
    ],
  });
}

/** How well two colours, as `getComputedStyle` has them, are told apart: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
