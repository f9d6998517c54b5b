import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import { unified } from 'unified';
import { VFile } from 'vfile';

/** An expression that may hurt, where it stands in a text, and what may be written instead. */
export interface Inconsiderate {
  readonly actual: string;
  readonly index: number;
  readonly instead: readonly string[];
}

/** Words of the trade that mean something else here: a host is a machine, an invalid row is not a person. */
const ours = [
  ...[
    'easy',
    'easily',
    'just',
    'simple',
    'simply',
    'obvious',
    'obviously',
    'clearly',
    'special',
    'actually',
  ],
  ...[
    'host',
    'hosts',
    "host's",
    'hang',
    'blind to',
    'blind',
    'deaf to',
    'invalid',
    'execute',
    'executed',
  ],
  ...['execution', 'failure', 'failures', 'attack', 'attacks', 'primitive', 'primitives', 'savage'],
  ...[
    'latino',
    'color',
    'colors',
    'disabled',
    'normal',
    'spinster',
    'of course',
    'everyone knows',
    'basically',
  ],
];

/*
 * retext-equality was chosen over textlint and alex: their English rules wrap this very list, and their last releases are
 * older. It takes 0.1 s a page, so it is asked only about texts that hold one of its expressions.
 */
const plugin = unified().use(retextEnglish).use(retextEquality, { ignore: ours });

let expression: RegExp | undefined;

/** The inconsiderate expressions of a text. */
export function findInconsiderate(text: string): Inconsiderate[] {
  expression ??= anyOf(phrases());
  if (!expression.test(text)) return [];
  const file = new VFile(text);
  plugin.runSync(plugin.parse(file), file);
  return file.messages.map(({ actual, place, expected }) => ({
    actual: actual ?? '',
    index: place && 'start' in place ? (place.start.offset ?? 0) : 0,
    instead: expected ?? [],
  }));
}

interface Pattern {
  readonly inconsiderate: Readonly<Record<string, string>>;
}

/** The list itself is not exported by the package. */
function phrases(): string[] {
  const entry = import.meta.resolve('retext-equality');
  const path = fileURLToPath(new URL('patterns-en.js', entry));
  const { patterns } = createRequire(import.meta.url)(path) as { patterns: readonly Pattern[] };
  return patterns
    .flatMap(({ inconsiderate }) => Object.keys(inconsiderate))
    .filter((phrase) => !ours.includes(phrase));
}

function anyOf(expressions: readonly string[]): RegExp {
  const escaped = expressions.map((phrase) => phrase.replace(/[^\w\s-]/g, '.'));
  return new RegExp(`(?<![\\p{L}])(${escaped.join('|')})(?![\\p{L}])`, 'iu');
}
