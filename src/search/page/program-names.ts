import { join } from './query.ts';

/** A letter, and what stands between it and the next word of a command, a metric or a message: "vllm:num_requests_waiting". */
const between = /(\p{L})[:=(,;[{]+(?=-*[\p{L}\p{N}]{2})/gu;
const sign = /[^\p{L}\p{N}]+/gu;
/** The letter before a word that begins within another one: "OutOfMemoryError", "JSONDecodeError". */
const hump = /\p{Ll}(?=\p{Lu})|\p{Lu}(?=\p{Lu}\p{Ll})/gu;
const fewestParts = 3;

/** Each flag, metric and exception of a query that is pasted from a terminal, in the ways in which the index may have it. */
export function namesIn(query: string): string[][] {
  return query.split(/\s+/).flatMap((typed) => {
    const names = wordsOf(typed).filter((word) => partsOf(word).length > 0);
    return names.length > 0 ? [[...new Set([typed, ...names].map(join))]] : [];
  });
}

/** A query in which each name from a program is its words: "--enable-prefix-caching" is about a prefix and a cache. */
export function withoutNames(query: string): string {
  return wordsOf(query)
    .map((word) => partsOf(word).join(' ') || word)
    .join(' ');
}

function wordsOf(query: string): string[] {
  return query.replace(between, '$1 ').split(/\s+/);
}

/** The words of a name of three or more; of other words none: "point-in-time" and "OpenTelemetry" have a meaning as a whole. */
function partsOf(word: string): string[] {
  const parts = word.split(sign).filter((part) => /\p{L}/u.test(part));
  const isSigned = /^--?\p{L}|_|\p{L}{2}\.\p{L}+\.\p{L}{2}/u.test(word);
  if (isSigned) return parts.length < fewestParts ? [] : parts;
  const humps = parts.length === 1 ? word.replace(sign, '').replace(hump, '$& ').split(' ') : [];
  return humps.filter(({ length }) => length > 2).length < fewestParts ? [] : humps;
}
