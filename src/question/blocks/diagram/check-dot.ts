import { boxSlips } from './box-slips.ts';
import { readDot, type DotSetting } from './dot-settings.ts';
import { renderDot } from './graphviz-thread.ts';

/** Attributes that an author may set; all others stay as the house style has them. */
export const dotAttributes: ReadonlySet<string> = new Set([
  'class',
  'constraint',
  'dir',
  'headport',
  'label',
  'minlen',
  'nodesep',
  'rank',
  'rankdir',
  'ranksep',
  'shape',
  'style',
  'tailport',
  'weight',
]);

/** The largest number that an attribute may have: GraphViz takes time and memory that grow with it. */
const largest: Readonly<Record<string, number>> = {
  minlen: 20,
  nodesep: 10,
  ranksep: 10,
  weight: 1000,
};

const compass = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw', 'c', '_'];

/** Words that an attribute may have: GraphViz draws something else for any other, and says nothing. */
export const dotWords: Readonly<Record<string, readonly string[]>> = {
  rank: ['same', 'min', 'max', 'source', 'sink'],
  rankdir: ['TB', 'LR', 'BT', 'RL'],
  dir: ['forward', 'back', 'both', 'none'],
  headport: compass,
  tailport: compass,
  style: ['solid', 'dashed', 'dotted', 'bold', 'rounded', 'filled', 'invis'],
  shape: [
    ...['box', 'rect', 'rectangle', 'square', 'ellipse', 'oval', 'circle', 'doublecircle', 'egg'],
    ...['diamond', 'triangle', 'trapezium', 'parallelogram', 'house', 'pentagon', 'hexagon'],
    ...['octagon', 'cylinder', 'note', 'tab', 'folder', 'component', 'box3d', 'cds', 'point'],
    ...['plain', 'plaintext', 'underline', 'none'],
  ],
};

/** More arrows than any picture can show. */
const mostEdges = 100;

/** Meanings that the style sheet has a colour for. */
export const dotClasses: ReadonlySet<string> = new Set(['accent', 'good', 'bad', 'muted', 'data']);

/** What is wrong with a graph: GraphViz's own words, what an author may not set, or a name that is none of its boxes. */
export function checkDot(dot: string): string[] {
  const read = readDot(dot);
  if (!('settings' in read)) return [...read];
  const { settings, hasHtml, edges } = read;
  const faults = [
    ...(hasHtml ? ['it has an HTML-like label'] : []),
    ...(edges > mostEdges ? [`it has ${edges} arrows, and may have ${mostEdges}`] : []),
    ...new Set(settings.flatMap(faultsOf)),
  ];
  if (faults.length > 0) return faults;
  const { status, output, errors } = renderDot(dot, { format: 'dot_json' });
  if (status === 'success') return boxSlips(output);
  return errors.map(({ message }) => message.replace(/\s+/g, ' ').trim());
}

function faultsOf({ name, value }: DotSetting): string[] {
  if (!dotAttributes.has(name)) return [`it sets "${name}"`];
  if (name === 'class') {
    return value
      .split(/\s+/)
      .filter((word) => word !== '' && !dotClasses.has(word))
      .map((word) => `it has a class "${word}"`);
  }
  const most = Object.hasOwn(largest, name) ? largest[name] : undefined;
  if (most !== undefined && value !== '' && !(Number(value) >= 0 && Number(value) <= most)) {
    return [
      `it sets ${name} to "${value.slice(0, 30)}", and may set it to a number from 0 to ${most}`,
    ];
  }
  const known = Object.hasOwn(dotWords, name) ? dotWords[name] : undefined;
  const wrong =
    known && value.split(/\s*,\s*/).find((word) => word !== '' && !known.includes(word));
  return wrong === undefined ? [] : [`it sets ${name} to "${wrong.slice(0, 30)}"`];
}
