import type { Fault, Place } from '../problem.ts';

const entry = /^( *)(- +)?(["']?)([A-Za-z][\w-]*)\3:(?: |$)(.*)$/;

/**
 * What most often is wrong with front matter that cannot be read; undefined when it is nothing of these. One fault
 * makes the parser find many: only the first is said.
 * @param topKeys keys that stand at the margin
 * @param keysOfEntry those of an entry of a list
 */
export function yamlFault(
  yaml: string,
  topKeys: readonly string[],
  keysOfEntry: (list: string) => readonly string[],
): Fault | undefined {
  const lines = yaml.split('\n');
  let keysAt: number | undefined;
  let seen: string[] = [];
  let list = '';
  for (const [index, line] of lines.entries()) {
    // The YAML begins on the line after the opening `---`.
    const at = (column: number) => ({ line: index + 2, column });
    const byLine = faultOfLine(line, at);
    if (byLine) return byLine;
    const [, indent = '', hyphen = '', , key = '', value = ''] = entry.exec(line) ?? [];
    if (key === '') continue;
    const column = indent.length;
    if (hyphen !== '') {
      keysAt = column + hyphen.length;
      seen = [key];
    } else if (
      column === 0 &&
      (topKeys.includes(key) || !keysOfEntry(list).includes(key)) &&
      !seenBefore(lines, index, key)
    ) {
      list = value.replace(/#.*/, '').trim() === '' ? key : '';
      keysAt = undefined;
    } else if (list !== '' && keysAt !== undefined && column !== keysAt) {
      return {
        at: at(column + 1),
        message: `"${key}" is indented by ${spaces(column)}; the other keys of this entry of "${list}" are by ${spaces(keysAt)}.`,
        remedy: `Write ${keysAt} spaces before "${key}:".`,
      };
    } else if (keysAt !== undefined && seen.includes(key)) {
      return {
        at: at(column + 1),
        message: `"${key}" stands twice in one entry of "${list}".`,
        remedy: `If another entry begins here, write "${' '.repeat(keysAt - 2)}- ${key}: …" with a hyphen; else delete one of the two.`,
      };
    } else seen.push(key);
  }
  return undefined;
}

/** `title` is a key of a page and of a source: the second one at the margin is a source's. */
function seenBefore(lines: readonly string[], index: number, key: string): boolean {
  return lines.slice(0, index).some((line) => line.startsWith(`${key}:`));
}

/**
 * What is most often wrong with one line of YAML.
 * @param at the place of a column of it
 */
export function faultOfLine(line: string, at: (column: number) => Place): Fault | undefined {
  const tab = /^ *\t/.exec(line);
  if (tab) {
    return {
      at: at(tab[0].length),
      message: 'A tab indents this line, which YAML does not take.',
      remedy: 'Write spaces in its place: two for each step.',
    };
  }
  const hardIndent = /^ *[^\S \t\r]+/.exec(line);
  if (hardIndent && hardIndent[0].length < line.length) {
    return {
      at: at(1),
      message: 'A space that does not break indents this line, which YAML takes for a letter.',
      remedy: 'Delete it, and write plain spaces: two for each step.',
    };
  }
  const hard = /^( *(?:- +)?[A-Za-z]\w*:)[^\S \t]/.exec(line);
  if (hard) {
    return {
      at: at(hard[0].length),
      message: `The space after "${(hard[1] ?? '').trim()}" is one that does not break, which YAML takes for a letter.`,
      remedy: 'Delete it, and write a plain space.',
    };
  }
  const [, before = '', key, value] = /^( *(?:- +)?)([A-Za-z]\w*):([^\s:/].*)$/.exec(line) ?? [];
  if (key !== undefined) {
    return {
      at: at(before.length + 1),
      message: `No space stands after "${key}:".`,
      remedy: `Write "${key}: ${value ?? ''}".`,
    };
  }
  const [, start = '', name = '', text = ''] =
    /^( *(?:- +)?)([A-Za-z]\w*): +(\S.*)$/.exec(line) ?? [];
  if (text === '' || text.startsWith('#')) return undefined;
  const column = start.length + name.length + 3;
  const [quote = ''] = /^["']/.exec(text) ?? [];
  const rest = text.slice(1).replace(quote === '"' ? /\\./g : /''/g, '');
  if (quote !== '' && !rest.includes(quote)) {
    return {
      at: at(column),
      message: `The text of "${name}" begins with ${quote}, and does not end with it.`,
      remedy: `Write ${quote} at its end, or delete the first one.`,
    };
  }
  if (quote !== '' && !/^\s*(#.*)?$/.test(rest.slice(rest.indexOf(quote) + 1))) {
    return {
      at: at(column),
      message: `The text of "${name}" goes on after the ${quote} that ends it.`,
      remedy:
        quote === "'"
          ? 'Put it into "double quotes", as there is an apostrophe in it.'
          : 'Write \\" for a quotation mark inside of the text.',
    };
  }
  if (beginsWithSign.test(text)) {
    return {
      at: at(column),
      message: `The text of "${name}" begins with "${text.slice(0, 1)}", which is a sign of YAML.`,
      remedy: `Put the text into double quotes: ${name}: "${text.replaceAll('"', '\\"')}".`,
    };
  }
  if (text.startsWith('[') && !text.includes(']')) {
    // A list may go on over several lines; where that ends is the parser's to say.
    return undefined;
  }
  if (quote === '' && !/^[[{|>&*]/.test(text) && /: /.test(text.replace(/ #.*/, ''))) {
    return {
      at: at(column),
      message: `A ": " inside the text of "${name}" ends it: YAML takes what stands before for a key.`,
      remedy: `Put the text into double quotes: ${name}: "${text.replaceAll('"', '\\"')}".`,
    };
  }
  return undefined;
}

/** A sign that no text begins with, an alias or a tag with text behind it, or a list or a map with text behind it. */
const beginsWithSign = /^(?:[%@`]|[*&!]\S*\s+[^\s#]|\[[^\]]*\]\s*[^\s#,\]]|\{[^}]*\}\s*[^\s#,}])/;

const spaces = (count: number) => `${count} ${count === 1 ? 'space' : 'spaces'}`;

/**
 * What the parser says, in other words where there are better ones.
 * @param rest the text from where it found a fault
 */
export function reasonOf(message: string, rest: string): Pick<Fault, 'message' | 'remedy'> {
  const reason = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
  if (reason.startsWith('Map keys must be unique')) {
    const [, key = ''] = /^["']?([\w -]{1,60})/.exec(rest) ?? [];
    return { message: `The key "${key}" stands twice.`, remedy: 'Keep one of the two.' };
  }
  if (reason.startsWith('Source contains multiple documents')) {
    return { message: 'A second document begins here, at "---".', remedy: 'Delete that line.' };
  }
  if (reason.startsWith('Flow sequence')) {
    return {
      message: 'A list in the lines above begins with "[" and is not closed before this line.',
      remedy: 'Write "]" at its end.',
    };
  }
  return {
    message: reason.startsWith('Nested mappings are not allowed')
      ? 'A ": " inside a text ends it: YAML takes what stands before for a key.'
      : `This is not valid YAML: ${reason}.`,
    remedy:
      'Indent with two spaces, no tabs; put a text that has ": " or begins with a sign into "double quotes".',
  };
}
