import { VFileMessage } from 'vfile-message';
import type { Fault, Place } from '../problem.ts';
import { readFences, withoutCode } from './fences.ts';
import { htmlRemedy } from './html-remedies.ts';
import { isRow, unclosedTag, unfinishedTag, wrongClosing } from './tag-faults.ts';

const inCode = 'Put it in `backticks`: outside of code, "<" begins a tag and "{" an expression.';

/** The parser speaks of names and attributes; most often its author wrote a comparison, a type or a tag that stayed open. */
export function syntaxFault(error: unknown, source: string): Fault {
  if (!(error instanceof VFileMessage)) return tagInLink(source);
  const { reason } = error;
  const at = { line: error.line ?? 1, column: error.column ?? 1 };
  const lines = readFences(source).lines.map(({ text, isCode }) =>
    isCode ? '' : withoutCode(text),
  );
  return (
    unclosedTag(reason, source) ??
    wrongClosing(reason, at, lines) ??
    unfinishedTag(reason, at, lines) ??
    wrongCharacter(reason, at, lines, source) ??
    bracesInTag(reason, at, lines, source) ??
    codeWord(reason, source) ??
    expression(reason, at, lines) ?? {
      at,
      message: `This is not valid MDX: ${(reason.split('\n')[0] ?? '').replace(/[.:]?\s*$/, '')}.`,
      remedy: `Close each tag that you open. ${inCode}`,
    }
  );
}

/** The parser itself breaks on a tag that opens inside the text of a link and ends outside of it. */
function tagInLink(source: string): Fault {
  const before = source.slice(0, /\[[^\]]*<[a-z/]/i.exec(source)?.index ?? 0).split('\n');
  return {
    at: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    message: 'This cannot be read as MDX: a tag opens inside the brackets of a link.',
    remedy: 'Close the tag before the "]", or put it in `backticks`.',
  };
}

function wrongCharacter(
  reason: string,
  at: Place,
  lines: readonly string[],
  source: string,
): Fault | undefined {
  const [, character, where] =
    /^Unexpected (?:character `(.+?)` \(.*?\)|end of file) (before name|in name|before local name|after name|after member name|before member name|in attribute|before attribute|after attribute)/.exec(
      reason,
    ) ?? [];
  if (where === undefined) return undefined;
  const text = lines[at.line - 1] ?? '';
  const start = text.lastIndexOf('<', at.column - 2);
  const place = { line: at.line, column: start < 0 ? at.column : start + 1 };
  const rest = text.slice(Math.max(start, 0));
  if (rest.startsWith('<!--')) {
    return {
      at: place,
      message: 'An HTML comment was found.',
      remedy: 'Write {/* … */} instead of <!-- … -->: npm run fix does it.',
    };
  }
  const [, address] = /^<((?:https?:\/\/|mailto:)[^>\s]+)>/.exec(rest) ?? [];
  if (address !== undefined) {
    return {
      at: place,
      message: 'An address stands in angle brackets.',
      remedy: `Write [what it leads to](${address}).`,
    };
  }
  if (where !== 'before name') return noTag(place, source);
  return {
    at: place,
    message: `A "<" is followed by "${character ?? 'nothing'}": it would have to begin a tag.`,
    remedy: /^<[\d=.\s-]/.test(rest) ? `${inCode} Or say it in words: "below", "at most".` : inCode,
  };
}

/** What is read as a tag: HTML as another program writes it, or a comparison. */
function noTag(at: Place, source: string): Fault {
  const line = source.split('\n')[at.line - 1] ?? '';
  const rest = line.slice(at.column - 1);
  const [, name = ''] = /^<\/?([a-z][a-z0-9]*)(?=\s*\/?>|\s+[\w:-]+=)/i.exec(rest) ?? [];
  const isAfterWord = /\w/.test(line[at.column - 2] ?? '');
  const remedy = isAfterWord ? undefined : htmlRemedy(name, isRow(line));
  if (remedy !== undefined) return { at, message: `The HTML tag <${name}> was found.`, remedy };
  return {
    at,
    message: `"${rest.slice(0, 24).trim()}" is read as a tag, which cannot be written so.`,
    remedy: inCode,
  };
}

/** Braces after a "<" that begins no tag: the parser takes them for an attribute. */
function bracesInTag(
  reason: string,
  at: Place,
  lines: readonly string[],
  source: string,
): Fault | undefined {
  if (!reason.includes('only spread elements are supported')) return undefined;
  const start = (lines[at.line - 1] ?? '').lastIndexOf('<', at.column - 2);
  return start < 0 ? undefined : noTag({ line: at.line, column: start + 1 }, source);
}

/** A paragraph whose first word is one of JavaScript's. */
function codeWord(reason: string, source: string): Fault | undefined {
  if (!reason.includes('import/exports')) return undefined;
  const lines = readFences(source).lines;
  const index = lines.findIndex(
    ({ text, isCode }, line) =>
      !isCode && /^(import|export)\s/.test(text) && (lines[line - 1]?.text ?? '').trim() === '',
  );
  const [word = 'import'] = /^\w+/.exec(lines[index]?.text ?? '') ?? [];
  return {
    at: { line: index + 1, column: 1 },
    message: `A paragraph begins with "${word}", as code does.`,
    remedy: `Begin it with another word, or put \`${word}\` into backticks.`,
  };
}

function expression(reason: string, at: Place, lines: readonly string[]): Fault | undefined {
  if (!/expression/.test(reason)) return undefined;
  const braces = lines
    .slice(0, at.line)
    .flatMap((text, line) =>
      [...text.matchAll(/\{/g)].map(({ index }) => ({ line: line + 1, column: index + 1 })),
    );
  const opening = braces.findLast(({ line, column }) => line < at.line || column <= at.column);
  const isOpen = reason.includes('Unexpected end of file');
  const rest = opening
    ? [lines[opening.line - 1]?.slice(opening.column - 1), ...lines.slice(opening.line)].join('\n')
    : '';
  if (opening && rest.startsWith('{/*') && !rest.includes('*/}')) {
    return {
      at: opening,
      message: 'A comment begins here with "{/*" and is not closed.',
      remedy: 'Write "*/}" where it ends.',
    };
  }
  return {
    at: opening ?? at,
    message: isOpen
      ? 'A "{" begins an expression that is not closed.'
      : 'A "{" begins an expression, which cannot be read.',
    remedy: `${inCode} A comment {/* … */} is allowed.`,
  };
}
