import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { drawFormula } from '../../../src/question/mdx/maths/draw-formula.ts';
import { contextOf, render } from '../../../src/question/mdx/to-hast.ts';
import { formulasIn } from './formulas-in.ts';
import { parsePiece } from './piece.ts';

it.each([
  'from $3 to $15 per million',
  '$3/$15',
  '$9,000 + $4,500 = $13,500',
  'between $0.50 and $0.60, not $0.70.',
  '$3–$5 an hour',
  'US$3 and A$4',
  '(1.90 − $1.25)/$0.62',
  'a $3 a million, 4 $ and 5$',
  'it costs $3 or 4$.',
  '$HOME and $PATH',
  '$HOME:$PATH',
  '**$3** and **$4**',
  '[$10](https://a.example) to [$20](https://a.example)',
  'a dollar $ alone',
  '$2n$',
  '$x\ny$',
  '\\$x\\$',
  '`$x$`',
])('leaves %j as it is', (text) => {
  expect(formulasIn(text)).toEqual({ formulas: [], broken: [] });
});

it.each([
  ['of $x$ it', 'x'],
  ['$x^2$', 'x^2'],
  ['$2 \\times n$ tokens', '2 × n'],
  ['at $3, $10^{-6}$ a token', '10^(−6)'],
  ['($\\frac{a}{b}$)', 'a/b'],
  ['$$2n$$ of it', '2n'],
  ['$$\nx_{max}\n$$', 'x_max'],
  ['$$x$$', 'x'],
  ['- in a list, $a \\le b$', 'a ≤ b'],
])('reads the formula in %j', (text, formula) => {
  expect(formulasIn(text)).toEqual({ formulas: [formula], broken: [] });
});

it.each([
  ['\\frac{a + b}{2}', '(a + b)/2'],
  ['\\sqrt{n}', '√(n)'],
  ['\\binom{n}{k}', '(n over k)'],
  ['x_i^2', 'x_i^2'],
  ['\\log_2 n', 'log_2 n'],
  ['1 - (1 - p)^n', '1 − (1 − p)^n'],
  ['\\text{bytes} = 2 \\cdot L', 'bytes = 2 ⋅ L'],
  ['p_{99} \\ge 0.5\\%', 'p_99 ≥ 0.5%'],
  ['\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}', 'a = b; c = d'],
])('says %s as %s', (tex, text) => {
  expect(drawFormula(tex, true)).toMatchObject({ text });
});

it('draws with no style, class or script, and says nothing twice', () => {
  const drawn = drawFormula(
    '\\frac{\\mathrm{hits}}{n} \\times 100\\,\\% \\le \\sum_{i=1}^n x_i',
    true,
  );
  const html = typeof drawn === 'string' ? drawn : toHtml(drawn.math);
  expect(html).toMatch(/^<math display="block">/);
  expect(html).not.toMatch(/style=|class=|href|<script|annotation/);
});

it.each([
  '\\href{javascript:alert(1)}{x}',
  '\\url{https://evil.example}',
  '\\includegraphics{https://evil.example/x.png}',
  '\\htmlClass{a}{x}',
  '\\class{a}{x}',
  '\\id{a}{x}',
  '\\style{color:red}{x}',
  '\\data{a=b}{x}',
  '\\color{red} x',
  '\\textcolor{red}{x}',
  '\\colorbox{red}{x}',
  '\\rule{1em}{1em}',
  '\\ref{x}\\label{x}',
  '\\def\\a{\\a\\a}\\a',
  '\\newcommand{\\a}{x}\\a',
  '\\char"3C',
  '\\frac{',
  '\\unknown',
  '\\phantom{x}',
  '',
])('refuses %s', (tex) => {
  expect(drawFormula(tex, false)).toBeTypeOf('string');
});

it('shows markup in a formula as text', () => {
  const drawn = drawFormula('\\text{<img src=x onerror=alert(1)>}', false);
  const html = typeof drawn === 'string' ? drawn : toHtml(drawn.math);
  expect(html).not.toContain('<img');
});

it('keeps the spaces around an equals sign at the edge of a cell', () => {
  const drawn = drawFormula('\\begin{aligned} a = {}& b \\\\ & + c \\end{aligned}', true);
  const html = typeof drawn === 'string' ? drawn : toHtml(drawn.math);
  expect(html).toContain('<mo form="infix">=</mo>');
});

it('keeps a formula out of the spaces that the page puts between its parts', () => {
  const [paragraph] = parsedWith('of $\\frac{a}{b}$').children;
  const [element] = render([paragraph!], contextOf({ topic: 't', slug: 's' }, '/'));
  expect(toHtml(element!)).toBe(
    '<p>of <span class="not-content"><math><mfrac><mi>a</mi><mi>b</mi></mfrac></math></span></p>',
  );
});

function parsedWith(source: string) {
  return parsePiece(source, (_at, rule) => {
    throw new Error(rule);
  })!;
}
