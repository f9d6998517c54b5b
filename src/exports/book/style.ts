/** Of the book alone: where its pages begin, and what stands at the head and foot of each. */
export const bookStyle = `
.title { padding-top: 30mm; }
.title h1 { margin: 0 0 .5em; }
.title .lead { font-size: 13pt; }
.chapter, .question, .contents, .glossary { margin-top: 3em; }
.question { padding-top: 1em; border-top: 1.5pt solid #2748a5; }
.question > h3 { margin: 0 0 .3em; }
.question > h3 + .facts { break-after: avoid; }
.contents ol { padding-left: 1.8em; }
.contents > ol > li { margin-top: .8em; font-weight: 700; break-inside: auto; }
.contents > ol > li > a { break-after: avoid; }
.contents a { display: flex; justify-content: space-between; gap: 1em; text-decoration: none; }
.contents .page-number { color: #1e1a15; font-variant-numeric: tabular-nums; }
.contents li { break-inside: avoid; }
.contents > ol > li > ol { font-weight: 400; }
.quiz { margin: .9em 0; padding-top: .5em; border-top: .5pt solid #b3aba0; }
.quiz-question { font-weight: 700; break-after: avoid; }
.quiz-number { margin: 0; font-weight: 700; break-after: avoid; }
.quiz .asks, .quiz .hint { break-after: avoid; }
.quiz-given > div { display: flex; gap: .6em; break-inside: avoid; }
.quiz-given dt, .quiz-given dd { margin: 0; font-weight: 400; }
.quiz-given dt::after { content: ":"; }
.quiz-lines code { white-space: pre-wrap; }
.answers { font-size: 9pt; }
.answer { margin: .7em 0; }
.answer li:not(.right, .wrong) > span { display: block; }
.answer .right > :first-child, .answer .right > strong { color: #175a2c; }
.sources { font-size: 8.5pt; }
.sources li { break-inside: avoid; }
.address { overflow-wrap: anywhere; color: #4d4740; }
sup.note { font-size: .72em; line-height: 0; }
sup.note a { text-decoration: none; }
.glossary dl { columns: 2; column-gap: 8mm; font-size: 8.5pt; }
.glossary dt:first-child { margin-top: 0; }
@media (width < 600px) { .glossary dl { columns: 1; } }
@media print {
  .chapter, .contents, .glossary { margin-top: 0; break-before: page; }
}
@page { @bottom-center { content: counter(page); font: 8.5pt Helvetica, Arial, "Liberation Sans", sans-serif; color: #4d4740; } }
@page cover { @bottom-center { content: none; } }
.title { page: cover; }
`;
