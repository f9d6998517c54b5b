/** Characters of a line, from the widest that a label may have: the first that lets a drawing fit is taken. */
export const lineLengths = [24, 18, 14, 11, 9] as const;

/**
 * A graph as it is drawn for a phone: from top to bottom, its labels on lines of so many characters at most. A word that
 * is longer stays whole.
 */
export function narrowDot(dot: string, characters: number): string {
  return dot
    .replace(/\b(?:rankdir|nodesep|ranksep)\s*=\s*(?:"[^"]*"|[\w.]+)\s*[;,]?/g, '')
    .replace(
      /\blabel\s*=\s*"((?:[^"\\]|\\.)*)"/g,
      (_, label: string) => `label="${wrap(label, characters)}"`,
    );
}

function wrap(label: string, characters: number): string {
  return label
    .split(/\\[nlr]/)
    .flatMap((line) => {
      const lines = [''];
      for (const word of line.split(' ')) {
        const last = lines.at(-1) ?? '';
        if (last !== '' && last.length + 1 + word.length > characters) lines.push(word);
        else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
      }
      return lines;
    })
    .join('\\n');
}
