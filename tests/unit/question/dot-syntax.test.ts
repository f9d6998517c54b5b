import { expect, it } from 'vitest';
import { curlyQuoteIn, syntaxOf } from '../../../src/question/blocks/diagram/dot-syntax.ts';

it.each([
  'digraph {\n  // was: label=“it passes”\n  a -> b\n}',
  'digraph {\n  /* was:\n  label=“it passes” */\n  a -> b\n}',
  'digraph {\n# was: label=“it passes”\n  a -> b\n}',
  'digraph { a -> b [label="when x = “y”"] }',
])('a curly quotation mark of a comment or a text is none of a value: %j', (dot) => {
  expect(curlyQuoteIn(dot)).toBeUndefined();
});

it('finds one behind a comment and an address', () => {
  const dot = 'digraph {\n  // it\'s "so\n  a [label="https://a.example"]\n  b [label=“it”]\n}';
  expect(curlyQuoteIn(dot)).toEqual({ line: 4, name: 'label' });
});

it('a digraph in a digraph is to be a subgraph', () => {
  const line = '  digraph inner { b }';
  const fault = "syntax error in line 2 near 'digraph'";
  expect(syntaxOf(fault, `digraph {\n${line}\n}`, line).remedy).toBe(
    'Write "subgraph" for a graph inside of another.',
  );
});
