import { expect, it, vi } from 'vitest';
import { checkDot } from '../../../src/question/blocks/diagram/check-dot.ts';
import { readDot } from '../../../src/question/blocks/diagram/dot-settings.ts';
import { drawDot } from '../../../src/question/blocks/diagram/graphviz.ts';
import { renderDot } from '../../../src/question/blocks/diagram/graphviz-thread.ts';

it.each([
  ['a [URL="https://evil.example"]', 'URL'],
  ['a [URL/*x*/="javascript:1"]', 'URL'],
  ['a [URL // x\n = "javascript:1"]', 'URL'],
  ['a [/* " */ href="x" /* " */]', 'href'],
  ['a ["image"="/etc/passwd"]', 'image'],
  ['a ["shape" + "file"="/etc/passwd"]', 'shapefile'],
  ['a ["fo\\\nntpath"="/etc"]', 'fontpath'],
  ['a [label="\\"]; b [" tooltip="x"]', 'tooltip'],
  ['a -> b [edgetooltip=x, headURL=y]', 'edgetooltip'],
  ['graph [target=_blank]', 'target'],
  ['target=_blank', 'target'],
  ['node [stylesheet=x]', 'stylesheet'],
  ['subgraph s { imagepath="/" a }', 'imagepath'],
  ['nslimit=1e9', 'nslimit'],
  ['\n# 1 "x"\na [xlabel=y]', 'xlabel'],
  ['a [__proto__=x]', '__proto__'],
  ['a [Label=x]', 'Label'],
  ['a [class="accent"/**/, "i"+"d"=x]', 'id'],
])('no comment and no quoting hides an attribute: %s', (inside, name) => {
  expect(checkDot(`digraph { a -> b; ${inside} }`)).toContain(`it sets "${name}"`);
});

it.each([
  ['a [label=<<b>x</b>>]', 'it has an HTML-like label'],
  ['a [label=/* - */<x>]', 'it has an HTML-like label'],
  ['a [class/**/="accent evil"]', 'it has a class "evil"'],
  ['a [class=ev\u00EFl]', 'it has a class "ev\u00EFl"'],
  ['a -> b [minlen=1000000000]', 'it sets minlen to "1000000000"'],
  ['a -> b [minlen=-1]', 'it sets minlen to "-1"'],
  ['a -> b [weight="1e9"]', 'it sets weight to "1e9"'],
  ['nodesep="1e300"', 'it sets nodesep to "1e300"'],
  ['ranksep="99 equally"', 'it sets ranksep to "99 equally"'],
  ['rank=evil', 'it sets rank to "evil"'],
  [
    `{${'a '.repeat(12)}} -> {${Array.from({ length: 12 }, (_, n) => `c${n}`).join(' ')} b0 -> b1 }${'; a -> b'.repeat(101)}`,
    'arrows, and may have 100',
  ],
])('says what is too much, before anything is drawn: %s', (inside, message) => {
  expect(checkDot(`digraph { ${inside} }`).join()).toContain(message);
});

it.each([
  ['first -> secnd', 'the box "secnd" has no label, and there is one called "second"'],
  [
    'first -> { rank=same Second }',
    'the box "Second" has no label, and there is one called "second"',
  ],
])('says which box is a slip of another, which would be drawn beside it: %s', (inside, message) => {
  const boxes = 'first [label="First box"] second [label="Second box"]';
  expect(checkDot(`digraph { ${boxes}; ${inside} }`)).toEqual([message]);
});

it.each([
  'first -> second -> third; subgraph secnd { first }',
  'first [label="First"]; first -> "The end"',
  'node [label=x]; first -> frst',
])('lets a box be called as it is: %s', (inside) => {
  expect(checkDot(`digraph { ${inside} }`)).toEqual([]);
});

it.each([
  'a [label="URL=\\"x\\" <b> // no comment" class="accent muted"]; a -> b [minlen=2 weight=9]',
  'rankdir=LR; nodesep="0.4"; a:e -> b:w [style=dashed dir=both headport=n]',
  '"a=b" -> "<c>" [label="href=x, target=y"]; { rank=same; "a=b" "d\\"e" }',
  '/* URL=x */ a -> b // href=y\n',
])('lets text be text: %s', (inside) => {
  expect(checkDot(`digraph { ${inside} }`)).toEqual([]);
});

it('reads what it is given, with its faults', () => {
  expect(readDot('digraph { a -> b [label="x\\"y"] }')).toEqual({
    settings: [
      { name: 'label', value: '\\N' },
      { name: 'label', value: 'x"y' },
    ],
    hasHtml: false,
    edges: 1,
  });
  expect(checkDot('digraph { a -> }')).toEqual([expect.stringMatching(/^syntax error in line 1/)]);
});

it('tries a drawing once more that had no turn in its time', () => {
  const wait = vi.spyOn(Atomics, 'wait').mockReturnValueOnce('timed-out');
  expect(renderDot('digraph { a -> b }', { format: 'svg' }).status).toBe('success');
  expect(wait).toHaveBeenCalledTimes(2);
  wait.mockRestore();
});

it('ends a drawing that takes too long or too much, and draws on', () => {
  const endless = 'digraph { a -> b [minlen=1000000] }';
  const late = renderDot(endless, { format: 'svg' }, 0.001);
  expect(late.errors).toEqual([
    { level: 'error', message: 'it is not drawn within 0.005 seconds' },
  ]);
  const huge = renderDot('digraph { a -> b [minlen=1000000000] }', { format: 'svg' });
  expect(huge.errors[0]?.message).toMatch(/^it asks for more than there is/);
  expect(drawDot('digraph { a -> b }').width).toBeGreaterThan(0);
});
