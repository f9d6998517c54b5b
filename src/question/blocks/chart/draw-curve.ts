import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import { locale } from '#strings/language.ts';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Chart, ChartPoint } from './chart.ts';
import { drawing, letter, rounded, seriesKey, textAt, width } from './drawing.ts';

const plotHeight = 170;

/** A curve through the given points with straight lines between them: nothing is said of what lies between. */
export function drawCurve({ points, log, values, table }: Chart): Element {
  const names = table.head.slice(1).map(({ text }) => text);
  const key = names.length > 1 ? seriesKey(names, 'line') : { height: 0, elements: [] };
  const top = key.height + 26;
  const bottom = top + plotHeight;
  const every = points.flatMap((point) => point.values);
  const y = log.includes('y')
    ? scaleLog()
        .domain([Math.min(...every), Math.max(...every)])
        .nice()
    : scaleLinear()
        .domain([0, Math.max(...every)])
        .nice();
  const yTicks = ticksOf(y, log.includes('y'), 5);
  const left = Math.max(...yTicks.map(({ label }) => label.length)) * letter + 10;
  const ends = [points[0]?.x ?? 0, points.at(-1)?.x ?? 1];
  const x = (log.includes('x') ? scaleLog() : scaleLinear()).domain(ends);
  x.range([left + 4, width - 14]);
  y.range([bottom, top]);
  const lines = names.map((_name, series) => {
    const at = line<ChartPoint>(
      (point) => x(point.x),
      (point) => y(point.values[series] ?? 0),
    ).digits(1);
    return s('g', { className: [`chart-${series + 1}`] }, [
      s('path', {
        className: ['chart-line'],
        d: at(points) ?? '',
        fill: 'none',
        stroke: 'currentColor',
      }),
      s('path', {
        className: ['chart-dots'],
        d: dots(points.map(pointAt(series))),
        stroke: 'currentColor',
        strokeWidth: 7,
        strokeLinecap: 'round',
      }),
    ]);
  });
  function pointAt(series: number) {
    return (point: ChartPoint) => [x(point.x), y(point.values[series] ?? 0)] as const;
  }
  return drawing(bottom + 40, [
    ...key.elements,
    textAt(0, top - 12, values, 'start'),
    s('path', {
      className: ['chart-grid'],
      stroke: 'currentColor',
      d: yTicks.map(({ value }) => `M${rounded(left)} ${rounded(y(value))}H${width - 10}`).join(''),
    }),
    ...yTicks.map(({ value, label }) => textAt(left - 6, y(value) + 4, label, 'end')),
    ...ticksOf(x, log.includes('x'), 6).map(({ value, label }) =>
      textAt(x(value), bottom + 16, label, 'middle'),
    ),
    textAt((left + width) / 2, bottom + 34, table.head[0]?.text ?? '', 'middle'),
    ...lines,
  ]);
}

interface Tick {
  readonly value: number;
  readonly label: string;
}

const whole = new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 });
const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });

/** `1,000`, `20k`, `3M`: what stands at an axis is short, and a small m would be a thousandth. */
function shortNumber(value: number): string {
  return value < 10_000 ? whole.format(value) : short.format(value).replace('m', 'M');
}

/** Round values of an axis. Powers of ten are told by themselves, or with two and five between them where they are few. */
function ticksOf(
  scale: { ticks(count: number): number[]; domain(): number[] },
  isLog: boolean,
  count: number,
): Tick[] {
  const all = scale.ticks(count);
  const [first = 1, last = 1] = scale.domain();
  const leading = last / first >= 1000 ? [1] : [1, 2, 5];
  const chosen = isLog
    ? all.filter((value) => leading.includes(Number(value.toExponential(0).split('e')[0])))
    : all;
  return chosen.map((value) => ({ value, label: shortNumber(value) }));
}

/** Lines of no length with round ends: a fifth of what circles weigh. */
function dots(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y]) => `M${rounded(x)} ${rounded(y)}h0`).join('');
}
