/** GraphViz counts lines of its own: where a problem stands says it better, and what it stumbled over. */
export function syntaxOf(
  fault: string,
  dot: string,
  text = '',
): { message: string; remedy: string } {
  const [, near] = /near '(.*?)'/.exec(fault) ?? [];
  const found = text.trim() === '' ? 'at its end' : `at "${text.trim().slice(0, 50)}"`;
  const message = `DOT cannot be read ${found}${near === undefined ? '' : `: "${near}" was not expected`}.`;
  if (/quoted string|endquote/.test(fault)) {
    return { message, remedy: 'A quotation mark is missing in a line above: write label="…".' };
  }
  const [, begin = ''] = /^\s*(?:strict\s+)?([^\s{]*)/.exec(dot) ?? [];
  if (near === 'digraph' && begin === near) {
    return { message, remedy: 'Write "subgraph" for a graph inside of another.' };
  }
  if (near === begin || (near === '->' && begin === 'graph')) {
    return { message, remedy: 'Begin it with "digraph {", as its lines are arrows.' };
  }
  if (/=\s*</.test(text)) {
    return { message, remedy: 'Write the text of a label in straight double quotes: label="…".' };
  }
  if (near === '--' || near === '>') {
    return { message, remedy: 'Write an arrow as "->".' };
  }
  if (near === '-' || /\w-\w/.test(text)) {
    return {
      message,
      remedy: 'Put a name with a hyphen or a space into double quotes: "data-in".',
    };
  }
  return {
    message,
    remedy:
      near === undefined
        ? 'A "}" or "]" is missing: each that opens must close.'
        : 'Look here and one line above: a bracket, a quotation mark or a ";" is missing or too many.',
  };
}

/** The first line with a value that begins with a curly quotation mark, outside of straight ones and of comments. */
export function curlyQuoteIn(dot: string): { line: number; name: string } | undefined {
  const lines = dot.replace(textOrComment, blank).split('\n');
  const index = lines.findIndex((text) => curlyValue.test(text));
  const [, name] = curlyValue.exec(lines[index] ?? '') ?? [];
  return name === undefined ? undefined : { line: index + 1, name };
}

const textOrComment = /"(?:[^"\\]|\\.)*"|\/\/.*|^#.*|\/\*[\s\S]*?\*\//gm;

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

const curlyValue = /(\w+)\s*=\s*[“”„‘’«»]/;
