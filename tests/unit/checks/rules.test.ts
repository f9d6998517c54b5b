import { describe, expect, it } from 'vitest';
import { corpusRules, questionRules } from '../../../src/checks/rules/rules.ts';
import { formatProblem } from '../../../src/checks/formats.ts';
import {
  briefly,
  edited,
  firstFile,
  goodSource,
  otherSource,
  problemsOf,
} from '../question/fixture.ts';

it('passes a good page by every rule', () => {
  expect(problemsOf(goodSource).map(formatProblem)).toEqual([]);
});

const explanation = /A pipeline that trains[\s\S]*The facts are/;
const firstQuiz = /<Quiz id="first-gate">[\s\S]*?<\/Quiz>\n/;
const multipleQuiz = /<Quiz id="gate-record">[\s\S]*?<\/Quiz>\n/;
const orderQuiz = /<Quiz id="gate-order">[\s\S]*?<\/Quiz>\n/;
const anotherSingle = (id: string) =>
  goodSource.match(firstQuiz)?.[0].replace('first-gate', id) ?? '';

/** Rule, passage of the good page, what stands there instead, what stands at the place that is reported. */
const faults: [string, string | RegExp, string, string][] = [
  // Reading
  ['block-id', '<Quiz id="first-gate">', '<Quiz id="constructor">', '<Quiz id="constructor">'],
  ['front-matter-key-unknown', 'difficulty:', 'dificulty:', 'dificulty: intermediate'],
  ['front-matter-key-missing', /difficulty: .*\n/, '', 'title: What does a gate in a train'],
  ['front-matter-value', 'intermediate', 'medium', 'difficulty: medium'],
  ['front-matter-value', '2026-11-01', '2026-13-01', 'reviewed: 2026-13-01'],
  [
    'front-matter-value',
    'https://example.dev/third',
    'ftp://example.dev/third',
    'url: ftp://example.dev/third',
  ],
  ['tag-unknown', '<KeyPoints>\n\n', '<KeyPoint />\n\n<KeyPoints>\n\n', '<KeyPoint />'],
  ['block-missing', /<ShortAnswer>[\s\S]*<\/ShortAnswer>\n/, '', '---'],
  [
    'block-twice',
    '## Common',
    '<ShortAnswer>\n\nAgain.\n\n</ShortAnswer>\n\n## Common',
    '<ShortAnswer>',
  ],
  ['block-blank-line', '<KeyPoints>\n\n', '<KeyPoints>\n', '- A gate applies a rule that was w'],
  ['block-blank-line', '\n\n</KeyPoints>', '\n</KeyPoints>', '</KeyPoints>'],
  ['block-id', '<Quiz id="first-gate">', '<Quiz id="First gate">', '<Quiz id="First gate">'],
  ['block-id', '<Quiz id="first-gate">', '<Quiz>', '<Quiz>'],
  ['block-title', ' title="A gate between two steps"', '', '<Diagram id="gate-flow">'],
  [
    'quiz-needs-one-right-answer',
    '- [x] The gate that reads data',
    '- [ ] The gate that reads data',
    '- [ ] The gate that reads metrics',
  ],
  [
    'quiz-needs-a-wrong-answer',
    '- [ ] The salary',
    '- [x] The salary',
    '- [x] The rule that was applied',
  ],
  [
    'quiz-option-needs-reason',
    '  > There is no model yet.\n',
    '',
    '- [ ] The gate that reads metrics',
  ],
  [
    'quiz-option-needs-reason',
    '  > There is no model yet.\n',
    '  >\n',
    '- [ ] The gate that reads metrics',
  ],
  ['quiz-step-needs-reason', '   > It needs a candidate.\n', '', '3. Compare it with production'],
  [
    'quiz-option-needs-mark',
    '- [ ] The gate that reads metrics',
    '- The gate that reads metrics',
    '- The gate that reads metrics',
  ],
  ['quiz-option-form', '- [ ] The gate that reads metrics', '- [ ] &#32;', '- [ ] &#32;'],
  [
    'quiz-form',
    '- [ ] The gate that reads traffic\n  > Traffic comes after the release.\n',
    '',
    '- [ ] The gate that reads metrics',
  ],
  ['quiz-form', 'Which gate comes first?\n', '', '<Quiz id="first-gate">'],
  [
    'comparison-ragged-row',
    '| Runs | Before training | After training |',
    '| Runs | Before training |',
    '| Runs | Before training |',
  ],
  [
    'comparison-ragged-row',
    '| Runs | Before training | After training |',
    '| Runs | Before | After | Never |',
    '| Runs | Before | After | Never |',
  ],
  ['comparison-empty-cell', '| Before training |', '| |', '| | After training |'],
  ['comparison-form', '| --- | --- | --- |', '', '| Concern | Data gate | Model gate'],
  ['comparison-form', '| Runs |', '| Stops |', '| Stops | Before training'],
  [
    'attribute-value',
    'drillExcept="Name"',
    'drillExcept="Nam"',
    '<Comparison id="gates" title="Data',
  ],
  ['attribute-unknown', 'drillExcept="Name"', 'dril="no"', 'dril="no">'],
  [
    'diagram-form',
    /Data goes to a check[\s\S]*“fails”\.\n/,
    '',
    '<Diagram id="gate-flow" title="A g',
  ],
  ['diagram-form', '```dot', '```js', '```js'],
  ['key-points-form', '- A gate applies a rule', 'A gate applies a rule', '<KeyPoints>'],
  ['short-answer-form', 'A gate is a rule that', '- A gate is a rule that', '<ShortAnswer>'],
  // Rules about a question
  [
    'short-answer-length',
    /A gate is a rule that[\s\S]*for weeks\./,
    'Too short to be of use.',
    '<ShortAnswer>',
  ],
  [
    'key-points-count',
    /- It reads a record[\s\S]*comes later\.\n/,
    '',
    '- A gate applies a rule that was w',
  ],
  ['explanation-length', explanation, 'The facts are', '## What a gate reads'],
  ['sections-in-order', '## Common mistakes', '## Common mistake', '## Common mistake'],
  ['sections-in-order', /## What a gate reads\n/, '', '## Common mistakes'],
  ['comparison-present', /<Comparison[\s\S]*<\/Comparison>\n/, '', '---'],
  ['diagram-draws', 'data -> check\n', 'data -> check [\n', 'check -> training'],
  ['diagram-draws', 'class="accent"', 'color=red', 'check [color=red]'],
  ['diagram-draws', 'class="accent"', 'class="danger"', 'check [class="danger"]'],
  ['diagram-draws', 'label="passes"', 'label=<<b>passes</b>>', '```dot'],
  ['diagram-draws', 'shape=cylinder', 'URL="javascript:alert(1)"', 'data [URL='],
  ['quiz-count', firstQuiz, '', '<Quiz id="gate-record">'],
  [
    'quiz-no-catch-all',
    'The gate that reads traffic',
    'All of the above',
    '- [ ] All of the above',
  ],
  [
    'quiz-no-catch-all',
    'Traffic comes after the release.',
    'See option B.',
    '- [ ] The gate that reads traffic',
  ],
  [
    'quiz-right-option-not-too-long',
    'The gate that reads data\n',
    'The gate that reads data, checks it by its schema and stops the run\n',
    '- [x] The gate that reads data, ch',
  ],
  ['sources-count', /  - title: Third source[\s\S]*?third\n/, '', 'sources:'],
  [
    'sources-count',
    'url: https://example.dev/third',
    'url: https://example.dev/first',
    'url: https://example.dev/first',
  ],
  [
    'sources-cited',
    '(https://example.dev/third)',
    '(https://example.dev/elsewhere)',
    'url: https://example.dev/third',
  ],
  ['ids-unique', 'id="gate-record"', 'id="gates"', '<Quiz id="gates">'],
  ['ids-unique', 'id="gate-record"', 'id="key-points"', '<Quiz id="key-points">'],
  ['ids-unique', '## What a gate reads', '## Sources', '## Sources'],
  ['ids-unique', '## What a gate reads', '## Location', '## Location'],
  ['ids-unique', '## What a gate reads', '## `__proto__`', '## `__proto__`'],
  ['reviewed-not-in-future', '2026-11-01', '2099-01-01', 'reviewed: 2099-01-01'],
  // Rules about all questions
  ['order-unique', 'order: 1\n', 'order: 2\n', ''],
  ['no-placeholder', 'First author', 'Its author or publisher', 'by: Its author or publisher'],
  [
    'no-placeholder',
    'https://example.dev/third',
    'https://example.org/replace-me',
    'url: https://example.org/replace-me',
  ],
  ['related-exist', 'related: [second-question]', 'related: [secnd-question]', 'secnd-question]'],
  ['related-exist', 'related: [second-question]', 'related: []', 'related: []'],
  ['related-exist', 'related: [second-question]', 'related: [first-question]', 'first-question]'],
  [
    'links-resolve',
    '(./second-question.mdx#what-a-gate-reads)',
    '(./secnd-question.mdx)',
    '[the other question](./secnd-quest',
  ],
  [
    'links-resolve',
    '(./second-question.mdx#what-a-gate-reads)',
    '(./second-question.mdx#what)',
    '[the other question](./second-ques',
  ],
  ['links-resolve', '(#gates)', '(#gats)', '[the table](#gats).'],
  ['comparison-id-unique', 'id="gates"', 'id="other-gates"', ''],
];

describe('faults', () => {
  it.each(faults)('%s: %s -> %j', (rule, from, to, there) => {
    const source = edited(from, to);
    const found = problemsOf(source).filter((problem) => problem.rule === rule);
    expect(found).not.toEqual([]);
    const places = found
      .filter(({ file }) => file === firstFile)
      .map(({ line, column }) => source.split('\n')[line - 1]?.slice(column - 1));
    if (there) expect(places).toContainEqual(expect.stringContaining(there));
    else expect(places).toEqual([]);
  });

  it('quiz-count: one kind only', () => {
    const oneKind = edited(multipleQuiz, anotherSingle('b'), edited(orderQuiz, anotherSingle('c')));
    expect(briefly(problemsOf(oneKind))).toEqual(['142:1 quiz-count']);
  });

  it('topic-known: a folder that is no topic', () => {
    const firstAt = 'src/content/docs/questions/pipelnes/first-question.mdx';
    expect(briefly(problemsOf(goodSource, { firstAt }))).toContain('1:1 topic-known');
  });

  it('slug-unique: one name in two topics', () => {
    const secondAt = 'src/content/docs/questions/other/first-question.mdx';
    expect(problemsOf(goodSource, { secondAt }).map(({ rule }) => rule)).toContain('slug-unique');
  });

  it('quiz-right-option-not-longest: only when it is the longest too often', () => {
    const many = Array.from({ length: 10 }, (_, index) => anotherSingle(`more-${index}`)).join(
      '\n',
    );
    const fair = edited('<Quiz id="gate-repair">', `${many}\n<Quiz id="gate-repair">`);
    const rules = (source: string) =>
      problemsOf(source)
        .map(({ rule }) => rule)
        .filter((rule) => rule === 'quiz-right-option-not-longest');
    expect(rules(fair)).toEqual([]);
    const unfair = fair.replaceAll('The gate that reads data\n', 'The gate that reads the data\n');
    expect(new Set(rules(unfair))).toEqual(new Set(['quiz-right-option-not-longest']));
  });
});

describe('rules', () => {
  const rules = [...questionRules, ...corpusRules];

  it('have permanent ids of their own and say what they ask for', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, describe: text } of rules) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(text.length).toBeGreaterThan(20);
    }
  });

  it('report at both pages when two collide', () => {
    const problems = problemsOf(goodSource, {
      second: otherSource.replace('order: 2\n', 'order: 1\n'),
    });
    expect(problems.map(formatProblem)).toEqual([
      expect.stringMatching(
        /second-question\.mdx:5:1 {2}order-unique\n.*taken by .*first-question\.mdx/,
      ),
    ]);
  });
});
