/**
 * Styles of all cards. Anki, AnkiMobile and AnkiDroid put `nightMode` on the card; drawings are dark ink on nothing there,
 * so they are turned over.
 */
export const cardStyle = `.card {
  --ink: #211c16; --quiet: #655f57; --ground: #fdfcfa; --panel: #f5f1ea; --line: #d6cfc4; --link: #2748a5;
  --right: #1d6b36; --wrong: #a32b22;
  margin: 0; padding: 1rem; background: var(--ground); color: var(--ink);
  font: 18px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; text-align: left;
}
.card.nightMode, .nightMode .card, .night_mode .card {
  --ink: #f2ede4; --quiet: #b1aaa0; --ground: #1d1b18; --panel: #282520; --line: #48433c; --link: #a9bdff;
  --right: #8fd6a4; --wrong: #f3a59e;
}
.sheet { max-width: 42rem; margin: 0 auto; }
.topic, .hint, .label, .table-title, .source { color: var(--quiet); font-size: .85em; }
.topic { display: flex; justify-content: space-between; gap: 1em; margin: 0 0 .75rem; }
.question { font-size: 1.1em; font-weight: 600; }
.question p { margin: .5em 0; }
.question .quiz-lines, .question pre { font-weight: 400; font-size: .8em; }
.hint { margin: .5em 0; }
.table-title { display: block; font-weight: 400; }
.label { margin: 1.25rem 0 .25rem; font-weight: 600; }
hr { margin: 1.25rem 0; border: 0; border-top: 1px solid var(--line); }
p { margin: .6em 0; }
a { color: var(--link); }
ul, ol { margin: .5em 0; padding-left: 1.5em; }
li { margin: .35em 0; }
code { font: .88em ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
pre { overflow-x: auto; padding: .75em; border: 1px solid var(--line); border-radius: .4em; background: var(--panel); white-space: pre-wrap; }
figure { margin: .75em 0; }
figure.code figcaption { color: var(--quiet); font: .8em ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
mark { background: none; color: inherit; font-weight: 700; }
.formula { overflow-x: auto; }
.formula math { font-size: 1.12em; }
.math-right { text-align: right; }
.math-left { text-align: left; }
.quiz-artefact { margin: .75em 0; }
.quiz-artefact figcaption { color: var(--quiet); font-size: .85em; font-weight: 400; }
.quiz-lines { padding: .6em .6em .6em 2.6em; border: 1px solid var(--line); border-radius: .4em; background: var(--panel); }
.quiz-lines li { margin: 0; }
.quiz-lines li::marker { color: var(--quiet); font-size: .85em; }
.quiz-lines code { white-space: pre-wrap; }
li.right::marker { color: var(--right); font-weight: 700; }
li.wrong::marker { color: var(--wrong); }
li.right { font-weight: 600; }
li.right > .reason, li.wrong > .reason { color: var(--quiet); font-size: .92em; font-weight: 400; }
.reason strong { color: var(--wrong); }
li.right .reason strong { color: var(--right); }
table { width: 100%; border-collapse: collapse; color: inherit; font: inherit; }
th, td { padding: .5em .6em; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th { width: 32%; background: var(--panel); font-weight: 600; }
.diagram { display: block; max-width: 100%; height: auto; margin: 1rem auto; }
.nightMode .diagram, .night_mode .diagram { filter: invert(1) hue-rotate(180deg); }
.source { margin-top: 1.5rem; }
`;
