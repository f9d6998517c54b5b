import { expect, test } from 'vitest';
import { drawDot, drawToFit, fitting } from '../../../src/question/blocks/diagram/graphviz.ts';
import { narrowDot } from '../../../src/question/blocks/diagram/narrow-dot.ts';

test('a graph for a phone goes from top to bottom, its labels on short lines', () => {
  const dot =
    'digraph { rankdir=LR; nodesep="0.4"; a [label="one two three"]; a -> b [label="x"] }';
  expect(narrowDot(dot, 7)).toBe('digraph {   a [label="one two\\nthree"]; a -> b [label="x"] }');
});

test('lines that the author broke stay, and a long word stays whole', () => {
  expect(narrowDot('a [label="a b\\nquantisation x"]', 6)).toBe(
    'a [label="a b\\nquantisation\\nx"]',
  );
});

const wide =
  'digraph { rankdir=LR; a [label="a first station"]; b [label="a second station"]; c [label="a third station"]; a -> b -> c }';

test('a graph that is too wide for a phone is drawn to fit it', () => {
  expect(drawDot(wide).width).toBeGreaterThan(fitting);
  expect(drawToFit(wide).width).toBeLessThanOrEqual(fitting);
});

test('a graph that fits as it is stays so; one that fits in no way too', () => {
  const small = 'digraph { rankdir=LR; a -> b }';
  expect(drawToFit(small)).toEqual(drawDot(small));
  const many = `digraph { a -> { ${Array.from({ length: 12 }, (_, n) => `quantisation${n}`).join(' ')} } }`;
  expect(drawToFit(many)).toEqual(drawDot(many));
});
