/**
 * What is printed: black on the ground of the paper, letters of 8.5 points and more. Breaks stand where a reader looks for
 * them: none in a row, a drawing or an option, none below a heading.
 */
export const paperStyle = `
:root { color-scheme: light only; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 0 16px 48px; max-width: 180mm; background: #fff; color: #1e1a15; font: 9.75pt/1.4 "Source Serif 4", Georgia, "Liberation Serif", "Times New Roman", serif; overflow-wrap: break-word; }
a { color: #1d3c92; text-decoration-color: #b9c4e4; text-underline-offset: .15em; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; break-after: avoid; break-inside: avoid; text-wrap: balance; }
h1 { font-size: 26pt; }
h2 { font-size: 19pt; }
h3 { margin: 0 0 .5em; font-size: 15pt; }
h4 { margin: 1.3em 0 .35em; font-size: 11.5pt; }
h5, h6 { margin: 1.1em 0 .3em; font-size: 10pt; }
p, ul, ol { margin: .5em 0; orphans: 2; widows: 2; }
ul, ol { padding-left: 1.5em; }
li { margin: .15em 0; }
li > p { margin: .2em 0; }
table, figcaption, pre, code, .facts, .asks, .hint, .off-paper, svg text { font-family: Helvetica, Arial, "Liberation Sans", sans-serif; }
.off-paper { margin: 0 0 24px; padding: 8px 0; border-bottom: 1px solid #d6cfc4; }
.off-paper p { margin: .3em 0; }
.facts, .hint, .asks, figcaption { color: #4d4740; font-size: 8.5pt; }
.short-answer { margin: .6em 0; padding: .1em .9em; border-left: 2.5pt solid #2748a5; background: #f4f6fc; break-inside: avoid; }
figure { margin: .9em 0; }
table { width: 100%; margin: .8em 0; border-collapse: collapse; font-size: 8.5pt; line-height: 1.32; }
caption { padding: .3em 0; font-weight: 700; font-size: 9pt; text-align: left; break-after: avoid; }
th, td { padding: .32em .45em; border: .5pt solid #b3aba0; text-align: left; vertical-align: top; hyphens: auto; overflow-wrap: anywhere; }
th { background: #f3efe8; min-width: 5em; }
thead { display: table-header-group; break-after: avoid; }
tbody > tr:nth-child(-n + 2) { break-before: avoid; }
tr, pre, figure.code, figure.diagram, figure.chart svg, .quiz-options > li, .answer > p { break-inside: avoid; }
figure svg { display: block; max-width: 100%; max-height: 200mm; height: auto; margin: 0 auto .5em; overflow: visible; }
figure svg, figure.code figcaption { break-after: avoid; }
.chart text { font-size: 12px; }
.chart-grid { stroke: #d6cfc4; }
.chart-1 { color: #2748a5; }
.chart-2 { color: #8a4b08; }
.chart-3 { color: #5c564e; }
.chart-line { stroke-width: 2; }
.chart-2 > .chart-line { stroke-dasharray: 7 3; }
.chart-3 > .chart-line { stroke-dasharray: 2 3; }
pre { margin: .7em 0; padding: .5em .7em; border: .5pt solid #b3aba0; border-radius: 2pt; background: #faf8f4; font: 8.5pt/1.35 "Liberation Mono", Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
code { font-family: "Liberation Mono", Menlo, Consolas, monospace; font-size: .88em; overflow-wrap: anywhere; }
pre code { font-size: 1em; }
figure.code figcaption { margin-bottom: -.4em; font-family: "Liberation Mono", Menlo, Consolas, monospace; }
mark { background: #fdf0c4; color: inherit; }
.fold, .aside { margin: .9em 0; padding: .1em .9em; border: .5pt solid #b3aba0; }
.formula { margin: .8em 0; overflow-x: auto; text-align: center; }
.formula math { font-size: 1.1em; }
.math-right { text-align: right; }
.math-left { text-align: left; }
dt { margin-top: .7em; font-weight: 700; break-after: avoid; }
dd { margin: .1em 0 0 1em; break-inside: avoid; }
dd > p { margin: .15em 0; }
@media print {
  body { max-width: none; padding: 0; }
  .off-paper { display: none; }
  .formula { overflow: visible; }
}
@page { size: A4; margin: 18mm 17mm 19mm; }
`;
