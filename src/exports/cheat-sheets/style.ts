/** Of cheat sheets alone: as dense as 8.5 points are, two columns of answers above tables as wide as the page. */
export const sheetStyle = `
body { font-size: 8.5pt; line-height: 1.3; }
h1 { margin: 0 0 .2em; font-size: 15pt; }
h2 { margin: .8em 0 .2em; font-size: 11pt; }
.answers h2 { margin: .7em 0 .1em; font-size: 8.5pt; }
h2 a { color: inherit; text-decoration: none; }
p { margin: 0 0 .35em; }
.answers { columns: 2; column-gap: 6mm; }
.answers article:first-child h2 { margin-top: 0; }
.answers article { break-inside: avoid; }
.answers article + article { margin-top: .7em; }
table { margin: .5em 0 .8em; line-height: 1.22; break-inside: avoid; }
caption { padding: 0 0 .2em; }
th, td { padding: .12em .35em; }
@media (width < 600px) { .answers { columns: 1; } }
@media print { .answers { columns: 2; } }
@page { margin: 11mm 12mm; }
`;
