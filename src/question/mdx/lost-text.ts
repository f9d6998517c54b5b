import { isPair, isScalar, visit, type Document } from 'yaml';

/** A text that ends before its author ended it, and what to write. */
export interface LostText {
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

const longest = 60;

/**
 * Texts that end at a "#" as of a number, which YAML takes for the begin of a comment: nothing else says that their rest is lost.
 * @param text what the document was read from
 */
export function lostTexts(document: Document, text: string): LostText[] {
  const lost: LostText[] = [];
  visit(document, {
    Scalar(_key, { type, value, range }, path) {
      const end = range?.[1] ?? 0;
      const [, rest] = /^[ \t]+(#[^\s#!].*)/.exec(text.slice(end)) ?? [];
      if (type !== 'PLAIN' || typeof value !== 'string' || rest === undefined) return;
      const pair = path.at(-1);
      const key = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : undefined;
      const whole = `${value} ${rest.trim()}`.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
      lost.push({
        offset: range?.[0] ?? 0,
        message: `${key === undefined ? 'A text' : `The text of "${key}"`} ends before "${rest.slice(0, longest)}": a "#" after a space begins a comment.`,
        remedy: `Put the text into double quotes: ${key === undefined ? '- ' : `${key}: `}"${whole}". Write a space after the "#" of a comment.`,
      });
    },
  });
  return lost;
}
