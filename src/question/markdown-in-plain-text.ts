/** Code, a link, words that are bold, struck out or emphasised, and a formula. No sum, no name and no price looks like one. */
const forms = [
  /`[^`]+`/,
  /(?<!\w)\[[^\]]+\]\((?:https?:|[./#])[^)\s]*\)/,
  /(?<![\w*])\*\*[^*\s](?:[^*]*[^*\s])?\*\*(?![\w*])/,
  /~~[^~\s](?:[^~]*[^~\s])?~~/,
  /(?<![\w*])\*[^*\s](?:[^*]*[^*\s])?\*(?![\w*])/,
  /(?<!\w)_[^_\s](?:[^_]*[^_\s])?_(?!\w)/,
  /(?<![\w$])\$[^$\s](?:[^$]*[^$\s])?\$(?![\w$])/,
];

/** The first Markdown in a text that is printed as it stands, such as a title; undefined where there is none. */
export function markdownInPlainText(text: string): string | undefined {
  return forms.map((form) => form.exec(text)?.[0]).find((found) => found !== undefined);
}
