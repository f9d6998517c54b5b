import { renderDot } from './graphviz-thread.ts';

/** An attribute as GraphViz itself has read it. */
export interface DotSetting {
  readonly name: string;
  readonly value: string;
}

/** What GraphViz reads in a graph, before anything is drawn. */
export interface DotReading {
  readonly settings: readonly DotSetting[];
  readonly hasHtml: boolean;
  readonly edges: number;
}

/** Words, strings and HTML of DOT in the form that GraphViz writes: no comments, and quotes only where a name needs them. */
const tokenPattern = /"((?:[^"\\]|\\[\s\S])*)"|->|--|[^\s"<>=,;{}[\]]+|[<>=,;{}[\]]/g;

/**
 * Has GraphViz read a graph and write it in its own form, and takes the attributes from there: what is hidden by a
 * comment, or put together of several strings, stands there plainly.
 * @returns GraphViz's own words on what it cannot read
 */
export function readDot(dot: string): DotReading | readonly string[] {
  // The engine "nop" lays nothing out: a graph that would take for ever is read in no time.
  const { status, output, errors } = renderDot(dot, { engine: 'nop', format: 'canon' });
  if (status === 'failure') return errors.map(({ message }) => message.replace(/\s+/g, ' ').trim());
  const settings: DotSetting[] = [];
  let hasHtml = false;
  let edges = 0;
  let before = '';
  let isValue = false;
  for (const [token, text] of output.matchAll(tokenPattern)) {
    const word = text === undefined ? token : text.replace(/\\\n/g, '').replace(/\\"/g, '"');
    if (text === undefined && token === '<') hasHtml = true;
    if (text === undefined && (token === '->' || token === '--')) edges += 1;
    // GraphViz writes the size that nothing has, and the label that every box begins with.
    if (isValue && before !== 'bb') settings.push({ name: before, value: word });
    isValue = text === undefined && token === '=';
    if (!isValue) before = word;
  }
  return { settings, hasHtml, edges };
}
