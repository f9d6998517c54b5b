import type { Element } from 'hast';
import { s } from 'hastscript';

/** Pixels: what a phone of 360 px has for a drawing. On a wide screen it is drawn larger. */
export const width = 344;

/** The width of a letter or digit, in pixels, on the average. */
export const letter = 6.6;

/** A number as short as a drawing needs it. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A text at a place. */
export function textAt(
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end',
  className?: string,
): Element {
  return s(
    'text',
    {
      x: rounded(x),
      y: rounded(y),
      ...(anchor === 'start' ? {} : { textAnchor: anchor }),
      ...(className ? { className: [className] } : {}),
    },
    text,
  );
}

/** The picture with its size. What it shows has no colour of its own: it takes that of the text without a style sheet. */
export function drawing(height: number, children: readonly Element[]): Element {
  const tall = Math.ceil(height);
  return s(
    'svg',
    { viewBox: `0 0 ${width} ${tall}`, width, height: tall, fill: 'currentColor' },
    ...children,
  );
}

/** What the series are called, one a row, each beside a sample. */
export function seriesKey(
  names: readonly string[],
  sample: 'line' | 'bar',
): { readonly height: number; readonly elements: readonly Element[] } {
  const elements = names.flatMap((name, index) => {
    const y = index * 18 + 8;
    return [
      sample === 'line'
        ? s('g', { className: [`chart-${index + 1}`] }, [
            s('path', { className: ['chart-line'], d: `M0 ${y}h28`, stroke: 'currentColor' }),
          ])
        : s('path', {
            className: ['chart-bar', `chart-${index + 1}`],
            d: `M0 ${y - 6}h28v12h-28z`,
          }),
      textAt(36, y + 4, name, 'start'),
    ];
  });
  return { height: names.length * 18 + 6, elements };
}
