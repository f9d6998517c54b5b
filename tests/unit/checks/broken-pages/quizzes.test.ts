import { oneMessageEach } from './one-message-each.ts';

const lastQuiz = /$/;

const calculation = ({
  row = '| 13 | 2 |',
  formula = 'parameters * bytes_per_parameter',
}) => `\n<Calculation id="weights" unit="GB" tolerance="1%">

How much memory do the weights take?

| parameters (billion) | bytes per parameter |
| --- | --- |
| 7 | 2 |
${row}
| 70 | 1 |

\`${formula}\`

> A billion parameters of a byte each take a gigabyte.

</Calculation>
`;

/** Faults in quiz items. */
oneMessageEach('quizzes', [
  ['two right options without the words for it', ' Choose all that apply.', ''],
  [
    'the words for several without several',
    'Which gate comes first?',
    'Which gate comes first? Choose all that apply.',
  ],
  ['no option is right', '- [x] The gate', '- [ ] The gate'],
  ['every option is right', '- [ ] The salary', '- [x] The salary'],
  ['an option is not marked', '- [ ] The gate that reads metrics', '- The gate that reads metrics'],
  ['no option is marked', /- \[[ x]\] The gate/g, '- The gate'],
  ['a mark has no space', '- [ ] The gate that reads metrics', '- [] The gate that reads metrics'],
  ['a mark has spaces around it', '- [x] The gate', '- [ x ] The gate'],
  ['a mark is a tick', '- [x] The gate', '- [✓] The gate'],
  ['two options say the same', 'The gate that reads traffic', 'The gate that reads data'],
  ['two steps say the same', 'Compare it with production', 'Check the data.'],
  ['steps have boxes', /^(\d\.) (Check|Train|Compare)/gm, '$1 [x] Go'],
  ['options are numbered', /- \[([ x])\] The gate/g, '1. The gate'],
  ['options have letters', /- \[[ x]\] The gate that reads (metrics|data|traffic)/g, 'A) The gate'],
  ['a reason is missing', '  > There is no model yet.\n', ''],
  ['a reason is empty', '  > There is no model yet.\n', '  >\n'],
  ['a reason is not indented', '  > There is no model yet.\n', '\n> There is no model yet.\n\n'],
  ['a reason has no sign', '  > There is no model yet.', '  There is no model yet.'],
  ['a reason has a hyphen', '  > There is no model yet.', '  - There is no model yet.'],
  [
    'a reason has a word before it',
    '  > There is no model yet.',
    '  Reason: There is no model yet.',
  ],
  ['the question is missing', 'Which gate comes first?\n', ''],
  ['the question is a heading', 'Which gate comes first?', '### Which gate comes first?'],
  [
    'the list is missing',
    /(Which gate comes first\?\n)[\s\S]*?(?=\n<\/Quiz>)/,
    'Which gate comes first?\n',
  ],
  [
    'there are two options',
    '- [ ] The gate that reads traffic\n  > Traffic comes after the release.\n',
    '',
  ],
  ['an option says all of the above', 'The gate that reads traffic', 'All of the above'],
  [
    'a reason names another by its letter',
    'Traffic comes after the release.',
    'See option B, which comes first.',
  ],
  [
    'something stands after the list',
    '  > Traffic comes after the release.\n',
    '  > Traffic comes after the release.\n\nThat is why.\n',
  ],
  [
    'an option has two paragraphs',
    'The gate that reads traffic\n',
    'The gate that reads traffic\n\n  and more\n\n',
  ],
  ['an item asks for what does not exist', 'id="first-gate"', 'id="first-gate" asks="diagnosys"'],
  ['an item asks for what is far from all', 'id="first-gate"', 'id="first-gate" asks="essay"'],
  ['a diagnosis has no proof', 'id="first-gate"', 'id="first-gate" asks="diagnosis"'],
  ['a proof is not there', 'id="gate-repair"', 'id="gate-repair" asks="diagnosis" proof="9"'],
  ['steps have hyphens', /^\d\. (Check|Train|Compare)/gm, '- Step'],
  ['a quiz stands in a quiz', '</Quiz>\n\n<Quiz id="gate-record">', '<Quiz id="gate-record">'],
  ['an option has a star', '- [x] The gate that reads data', '* [x] The gate that reads data'],
  ['a row of a calculation lacks a cell', lastQuiz, calculation({ row: '| 13 |' })],
  ['a cell of a calculation is empty', lastQuiz, calculation({ row: '| 13 | |' })],
  [
    'a formula has a letter for a sign',
    lastQuiz,
    calculation({ formula: 'parameters x bytes_per_parameter' }),
  ],
  [
    'a formula has a name of several words',
    lastQuiz,
    calculation({ formula: 'parameters * bytes per parameter' }),
  ],
]);
