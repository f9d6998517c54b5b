import type { Code, RootContent } from 'mdast';
import type { Report } from '../../problem.ts';
import { readCodeMeta } from '../../mdx/code-meta.ts';
import { placeOf } from '../../mdx/prose.ts';
import type { Artefact } from './quiz.ts';

const languages = [
  'text',
  'log',
  'yaml',
  'json',
  'sql',
  'sh',
  'python',
  'diff',
  'http',
  'promql',
  'toml',
  'hcl',
  'dockerfile',
  'csv',
];
const fewest = 4;
const most = 16;
/** What fits on a phone. */
const longest = 72;

/**
 * The artefact that a stem shows. `fault` is true when it is there and not in its form, or missing and needed.
 * @param isNeeded whether the item asks about an artefact
 */
export function readArtefact(
  stem: readonly RootContent[],
  isNeeded: boolean,
  report: Report,
): { readonly artefact: Artefact | undefined; readonly fault: boolean } {
  const [code, second] = stem.filter((node): node is Code => node.type === 'code');
  const at = placeOf(second ?? code ?? stem[0]!);
  const problem = second
    ? (['The stem has two fences.', 'Show one artefact: the reader points at its lines.'] as const)
    : code
      ? problemOf(code)
      : isNeeded
        ? ([
            'The stem shows no artefact.',
            `Write it before the question in a fence with its language, e.g. \`\`\`log title="vllm.log", ${fewest} to ${most} lines of at most ${longest} characters.`,
          ] as const)
        : undefined;
  if (problem) {
    report(at, 'quiz-artefact', ...problem);
    return { artefact: undefined, fault: true };
  }
  if (!code) return { artefact: undefined, fault: false };
  const artefact = {
    language: code.lang ?? 'text',
    title: readCodeMeta(code)?.title,
    lines: linesOf(code),
    at: placeOf(code),
  };
  return { artefact, fault: false };
}

function linesOf({ value }: Code): string[] {
  return value.split('\n');
}

function problemOf(code: Code): readonly [message: string, remedy: string] | undefined {
  const lines = linesOf(code);
  if (!languages.includes(code.lang ?? '')) {
    return [
      code.lang ? `"${code.lang}" is no language of an artefact.` : 'The fence has no language.',
      `Write one of ${languages.join(', ')} after the three backticks.`,
    ];
  }
  if ((readCodeMeta(code)?.marked.length ?? 0) > 0) {
    return ['The artefact has marked lines.', 'Take the {…} away: it shows where to look.'];
  }
  if (lines.length < fewest || lines.length > most) {
    return [
      `The artefact has ${lines.length} ${lines.length === 1 ? 'line' : 'lines'}.`,
      `Write ${fewest} to ${most}: fewer give the line away, more are not read.`,
    ];
  }
  const long = lines.findIndex((line) => [...line].length > longest);
  if (long < 0) return undefined;
  return [
    `Line ${long + 1} of the artefact has ${[...(lines[long] ?? '')].length} characters.`,
    `Write at most ${longest}, so that it can be read on a phone.`,
  ];
}
