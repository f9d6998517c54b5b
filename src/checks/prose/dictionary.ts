import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { readLines, wordListFile } from './word-list.ts';

/** British English and the handbook's own list. */
export interface Dictionary {
  /** Whether a word is spelt as one of them has it. */
  has(word: string): boolean;
  /** The most similar words. */
  suggest(word: string): string[];
}

/**
 * The dictionary of cspell, read without cspell: its library takes eight seconds to start, its dictionary a third of one.
 * Editors use cspell itself with the same two lists (cspell.json). The own list is read again when it was changed.
 * @param root the project's folder
 */
export function dictionaryReader(root: string): () => Dictionary {
  let changed = -1;
  let known: Dictionary | undefined;
  return () => {
    const { mtimeMs } = statSync(join(root, wordListFile));
    if (!known || mtimeMs !== changed) known = load(root);
    changed = mtimeMs;
    return known;
  };
}

function load(root: string): Dictionary {
  const path = new URL('en_GB.trie.gz', import.meta.resolve('@cspell/dict-en-gb-mit'));
  const british = decodeTrie(gunzipSync(readFileSync(path)));
  const own = new Set(readLines(root, wordListFile));
  const anyCase = new Set([...own].filter((word) => word === word.toLowerCase()));
  const isWord = (word: string) =>
    own.has(word) ||
    anyCase.has(word.toLowerCase()) ||
    british.hasWord(word, true) ||
    british.hasWord(word.toLowerCase(), false);
  // A possessive or plural of a word of our own needs no line of its own.
  return {
    has: (word) => isWord(word) || isWord(word.replace(/['’]?s$/, '')),
    suggest: (word) => british.suggest(word, { numSuggestions: 2 }).slice(0, 2),
  };
}
