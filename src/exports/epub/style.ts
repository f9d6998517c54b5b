/** Styles of the book. No ground and no colour of the text: those are the reader's, by day and by night. */
export const style = `body { margin: 0 4%; line-height: 1.5; }
h1 { font-size: 1.5em; line-height: 1.25; text-align: left; }
h2 { margin-top: 1.6em; font-size: 1.25em; }
h3 { font-size: 1.08em; }
h1, h2, h3 { page-break-after: avoid; break-after: avoid; hyphens: none; }
.facts, figcaption, .hint, .asks { font-size: .85em; opacity: .8; }
.short-answer { margin: 1em 0; padding: .1em 1em; border-left: .25em solid currentColor; }
table { width: 100%; border-collapse: collapse; font-size: .85em; }
caption { padding: .4em 0; font-weight: bold; text-align: left; }
th, td { padding: .35em .45em; border: 1px solid #8886; text-align: left; vertical-align: top; }
tr, figure svg, .quiz-options > li, pre { page-break-inside: avoid; break-inside: avoid; }
figure { margin: 1.25em 0; }
figure.diagram, figure.chart { text-align: center; }
figure.diagram figcaption, figure.chart figcaption, figure.chart table { text-align: left; }
figure.chart table { margin-top: .8em; }
figure svg { max-width: 100%; height: auto; overflow: visible; font-family: sans-serif; }
svg text { fill: currentColor; font-size: 13px; }
.diagram path, .diagram polygon, .diagram ellipse, .diagram polyline { fill: none; stroke: currentColor; stroke-width: 1.1; }
.diagram .edge polygon { fill: currentColor; }
.diagram .accent path, .diagram .accent polygon, .diagram .accent ellipse { stroke-width: 2.2; }
.diagram .muted path, .diagram .muted polygon { stroke-dasharray: 4 3; }
.diagram svg > g > polygon { stroke: none; }
.chart text { font-size: 12px; }
.chart-grid { opacity: .3; }
.chart-line { stroke-width: 1.8; }
.chart-2 > .chart-line { stroke-dasharray: 7 3; }
.chart-3 > .chart-line { stroke-dasharray: 2 3; }
.chart-bar.chart-2 { opacity: .55; }
.chart-bar.chart-3 { opacity: .3; }
.fold, .aside { margin: 1.25em 0; padding: .1em 1em; border: 1px solid #8886; }
.aside-title { margin-bottom: .3em; }
.formula { overflow-x: auto; margin: 1em 0; text-align: center; }
.formula math { font-size: 1.12em; }
.math-right { text-align: right; }
.math-left { text-align: left; }
figure.code figcaption { font-family: monospace; opacity: 1; }
figure.code pre { margin-top: .2em; }
mark { background: none; color: inherit; font-weight: bold; }
pre { padding: .6em; border: 1px solid #8886; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .8em; }
code { font-family: monospace; font-size: .9em; overflow-wrap: anywhere; }
.quiz { margin: 1.5em 0; padding-top: .5em; border-top: 1px solid #8886; }
.quiz-question { font-weight: bold; }
.quiz-lines code { white-space: pre-wrap; }
.answer { margin: 1em 0; }
dt { margin-top: .8em; font-weight: bold; }
dd { margin: .1em 0 0 1em; }
`;
