import { unzipSync } from 'fflate';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { qtiPackage } from '../../../src/exports/qti/qti-package.ts';
import { hostileSource } from './hostile-source.ts';
import { kindQuestion } from './kind-questions.ts';

const files = new Map(
  Object.entries(unzipSync(qtiPackage(hostileSource))).map(([path, bytes]) => [
    path,
    new TextDecoder().decode(bytes),
  ]),
);

const lists = ['resource', 'dependency', 'qti-simple-choice', 'qti-value'];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  textNodeName: 'text',
  htmlEntities: true,
  parseTagValue: false,
  isArray: (name) => lists.includes(name) || /^qti-assessment-(section|item-ref)$/.test(name),
});

/** Choices as the parser gives them: text that stands in no element of its own, and where it is. */
interface Choice {
  readonly identifier: string;
  readonly text?: string;
}

interface Item {
  readonly identifier: string;
  readonly title: string;
  readonly 'qti-response-declaration': {
    readonly cardinality: string;
    readonly 'qti-correct-response': { readonly 'qti-value': readonly string[] };
  };
  readonly 'qti-item-body': Readonly<
    Record<
      'qti-choice-interaction' | 'qti-order-interaction',
      { readonly 'max-choices'?: string; readonly 'qti-simple-choice': readonly Choice[] }
    >
  >;
}

interface Resource {
  readonly identifier: string;
  readonly type: string;
  readonly href: string;
  readonly dependency?: readonly { readonly identifierref: string }[];
}

interface Section {
  readonly title: string;
  readonly 'qti-assessment-item-ref': readonly {
    readonly identifier: string;
    readonly href: string;
  }[];
}

/** The documents as a parser that is not ours reads them. */
function read(path: string): unknown {
  return parser.parse(files.get(path) ?? '');
}

function item(name: string): Item {
  return (read(`items/${name}.xml`) as { 'qti-assessment-item': Item })['qti-assessment-item'];
}

function correct(one: Item): readonly string[] {
  return one['qti-response-declaration']['qti-correct-response']['qti-value'];
}

const manifest = read('imsmanifest.xml') as {
  manifest: { resources: { resource: readonly Resource[] } };
};
const resources = manifest.manifest.resources.resource;

describe('a QTI package', () => {
  it('holds well-formed documents alone, and the same bytes each time', () => {
    for (const [path, text] of files) expect(XMLValidator.validate(text), path).toBe(true);
    expect(qtiPackage(hostileSource)).toEqual(qtiPackage(hostileSource));
  });

  it('lists every file once, and each identifier that is referred to', () => {
    expect(['imsmanifest.xml', ...resources.map(({ href }) => href)].sort()).toEqual(
      [...files.keys()].sort(),
    );
    const identifiers = resources.map(({ identifier }) => identifier);
    expect(new Set(identifiers).size).toBe(identifiers.length);
    for (const name of identifiers) expect(name).toMatch(/^[a-z][\w-]*$/);
    const needed = resources.flatMap(({ dependency = [] }) => dependency);
    expect(needed).not.toEqual([]);
    for (const { identifierref } of needed) expect(identifiers).toContain(identifierref);
  });

  it('has a test for the topic with a section for each question, in which stands all that it asks', () => {
    const { 'qti-assessment-test': test } = read('tests/pipelines.xml') as {
      'qti-assessment-test': {
        title: string;
        'qti-test-part': { 'qti-assessment-section': readonly Section[] };
      };
    };
    expect(test.title).toBe('Pipelines & "gates" </script>');
    const sections = test['qti-test-part']['qti-assessment-section'];
    const asked = hostileSource.bank.questions.map(({ title, slug, quizzes, comparisons }) => ({
      title,
      ids: [{ id: 'recall' }, ...quizzes, ...comparisons].map(({ id }) => `item-${slug}--${id}`),
    }));
    const shown = sections.map((section) => ({
      title: section.title,
      ids: section['qti-assessment-item-ref'].map(({ identifier }) => identifier),
    }));
    expect(shown).toEqual(asked);
    for (const { href } of sections.flatMap((section) => section['qti-assessment-item-ref']))
      expect(files.has(href.replace('../', ''))).toBe(true);
  });
});

describe('an item of it', () => {
  it('has one right option of a choice, or as many as are right', () => {
    const one = item('first-question--first-gate');
    expect(one['qti-response-declaration'].cardinality).toBe('single');
    const { 'qti-simple-choice': choices, 'max-choices': most } =
      one['qti-item-body']['qti-choice-interaction'];
    expect(most).toBe('1');
    const right = choices.filter(({ identifier }) => correct(one).includes(identifier));
    expect(right.map(({ text }) => text)).toEqual(['The gate that reads data']);
    const several = item('first-question--gate-record');
    expect(several['qti-response-declaration'].cardinality).toBe('multiple');
    expect(correct(several).length).toBeGreaterThan(1);
  });

  it('has the steps of an order in another sequence than the right one', () => {
    const one = item('hostile-text--hostile-order');
    expect(one['qti-response-declaration'].cardinality).toBe('ordered');
    const steps = one['qti-item-body']['qti-order-interaction']['qti-simple-choice'];
    expect(steps.map(({ identifier }) => identifier)).not.toEqual(correct(one));
    const text = (id: string) => steps.find(({ identifier }) => identifier === id)?.text;
    expect(correct(one).map(text)).toEqual([
      '=1+1 is read as text',
      '<!-- is written as text',
      'אבג is shown as it is',
    ]);
  });

  it('says after the answer why each option is right or wrong, and where it comes from', () => {
    const text = files.get('items/first-question--first-gate.xml') ?? '';
    const [, feedback = ''] = text.split('<qti-modal-feedback');
    const reasons = hostileSource.bank.questions[0]?.quizzes.find(({ id }) => id === 'first-gate');
    if (reasons?.kind !== 'choice') throw new Error('It is no choice.');
    expect(feedback.match(/<strong>(Right|Wrong)\.<\/strong> \S/g)).toHaveLength(
      reasons.options.length,
    );
    expect(feedback).toContain(
      'href="https://a.example/x/questions/pipelines/first-question/#first-gate"',
    );
  });

  it('holds hostile text as text', () => {
    expect(item('hostile-text--hostile-choice').title).toBe(
      'What does "</script>" do to a page, and ]]> or <!-- to a feed & an answer?',
    );
    for (const [path, text] of files)
      expect(text, path).not.toMatch(/<\/?script|<!--|<!\[CDATA|]]>/);
  });
});

describe('the kinds of items in a package', () => {
  const bank = { ...hostileSource.bank, questions: [kindQuestion] };
  const texts = new Map(
    Object.entries(unzipSync(qtiPackage({ ...hostileSource, bank }))).map(([path, bytes]) => [
      path,
      new TextDecoder().decode(bytes),
    ]),
  );
  const of = (name: string) => texts.get(`items/${kindQuestion.slug}--${name}.xml`) ?? '';

  it('leave none of the bank out, and are well-formed', () => {
    for (const { id } of [...kindQuestion.quizzes, ...kindQuestion.comparisons, { id: 'recall' }])
      expect(XMLValidator.validate(of(id)), id).toBe(true);
  });

  it.each([
    ['diagnosis', 'qti-choice-interaction'],
    ['diagnosis--proof', 'qti-choice-interaction'],
    ['second-thought--then', 'qti-choice-interaction'],
    ['plain', 'qti-text-entry-interaction'],
    ['estimate', 'qti-text-entry-interaction'],
    ['inverse', 'qti-choice-interaction'],
    ['inverse--value', 'qti-text-entry-interaction'],
    ['gates', 'qti-match-interaction'],
    ['recall', 'qti-extended-text-interaction'],
  ])('%s is answered by %s', (name, interaction) => {
    expect(of(name)).toContain(`<${interaction} response-identifier="RESPONSE"`);
  });

  it('a number is right between two bounds, and an answer in words is scored by a person', () => {
    const [, low, high] =
      /<qti-gte>.*?float">([\d.]+)<.*<qti-lte>.*?float">([\d.]+)</s.exec(of('plain')) ?? [];
    const quiz = kindQuestion.quizzes.find(({ id }) => id === 'plain');
    if (quiz?.kind !== 'calculation') throw new Error('It is no calculation.');
    const value = quiz.variants[0]?.value ?? NaN;
    expect(Number(low)).toBeCloseTo(value * (1 - quiz.tolerance), 9);
    expect(Number(high)).toBeCloseTo(value * (1 + quiz.tolerance), 9);
    expect(of('recall')).toContain('external-scored="human"');
    expect(of('recall')).not.toContain('<qti-response-condition>');
  });
});
