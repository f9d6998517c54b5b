import { bundledLanguages } from 'shiki/langs';

/** Languages without a grammar, and what each is shown as. */
export const languageAliases: Readonly<Record<string, string>> = { promql: 'txt' };

/** Every name that may stand behind the marks of a code block: what the highlighter colours, and plain text. */
export const codeLanguages: readonly string[] = [
  ...['text', 'txt', 'plaintext', 'plain', 'ansi'],
  ...Object.keys(languageAliases),
  ...Object.keys(bundledLanguages),
];
