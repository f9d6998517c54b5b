import { blockNames, blockOf } from '../blocks/blocks.ts';
import { nearest } from '../nearest.ts';
import type { Fault, Place } from '../problem.ts';
import { htmlRemedy } from './html-remedies.ts';

/** A tag that nothing closes. */
export function unclosedTag(reason: string, source: string): Fault | undefined {
  const found = /^Expected a closing tag for `<([^`>]*)>` \((\d+):(\d+)/.exec(reason);
  if (!found) return undefined;
  const [, name = '', line = '1', column = '1'] = found;
  const at = { line: Number(line), column: Number(column) };
  const lines = source.split('\n');
  const text = lines[at.line - 1] ?? '';
  const near = blockOf(name) ? name : nearest(name, blockNames);
  if (near === undefined) return strangeTag(name, text, at);
  if (near !== name) {
    return {
      at,
      message: `The tag <${name}> is not one of our blocks, and it is not closed.`,
      remedy: `Write <${near}>, and </${near}> on a line of its own where the block ends.`,
    };
  }
  const tag = text.slice(at.column - 1);
  if (/>\s*\S/.test(tag) || text.slice(0, at.column - 1).trim() !== '') {
    return {
      at,
      message: `<${name}> stands in a line with text.`,
      remedy: `Put <${name}> and </${name}> on lines of their own, with a blank line inside each.`,
    };
  }
  const last = lines.slice(0, at.line - 1).findLastIndex((other) => isTagOf(name, other));
  if (last >= 0 && lines[last]?.startsWith('<' + name)) {
    return {
      at,
      message: `<${name}> begins again, and the one of line ${last + 1} is not closed.`,
      remedy: `Write </${name}> here, if the block ends; else end the one of line ${last + 1} before this line.`,
    };
  }
  return {
    at,
    message: `<${name}> is not closed.`,
    remedy: `Write </${name}> on a line of its own where the block ends, after a blank line.`,
  };
}

function isTagOf(name: string, line: string): boolean {
  return new RegExp(`^</?${name}[\\s>]`).test(`${line} `);
}

/** A type's parameter, a placeholder, or HTML. */
function strangeTag(name: string, text: string, at: Place): Fault {
  const before = /[\w.]*$/.exec(text.slice(0, at.column - 1))?.[0] ?? '';
  const word = `${before}<${name}>`;
  const isText = before !== '' && /^<\w\s/.test(text.slice(at.column - 1));
  // Words without a value are attributes of no tag with such a name.
  if (isText || /^<\w(\s+\w+)+\s*>/.test(text.slice(at.column - 1))) {
    return {
      at,
      message: `"<${name}" is read as a tag, and nothing closes it.`,
      remedy: 'Put a comparison into `backticks`, or write a space on each side of the "<".',
    };
  }
  const remedy = htmlRemedy(name, isRow(text));
  if (remedy) return { at, message: `The HTML tag <${name}> was found.`, remedy };
  return {
    at: { line: at.line, column: at.column - before.length },
    message: `"<${name}>" is read as a tag, and nothing closes it.`,
    remedy: `Put it in backticks: \`${word}\`.`,
  };
}

/** Whether a line is a row of a table. */
export function isRow(line: string): boolean {
  return /^\s*\|/.test(line);
}

/** A tag that closes another one than the last that was opened, or none. */
export function wrongClosing(
  reason: string,
  at: Place,
  lines: readonly string[],
): Fault | undefined {
  const [, name, wanted, line] =
    /^Unexpected closing tag `<\/([^`>]*)>`, expected corresponding closing tag for `<([^`>]*)>` \((\d+):/.exec(
      reason,
    ) ?? [];
  if (name !== undefined && wanted !== undefined) {
    if (blockOf(name) && !blockOf(wanted) && nearest(wanted, [name])) {
      return {
        at: { line: Number(line), column: 1 },
        message: `The tag <${wanted}> is not one of our blocks.`,
        remedy: `Write <${name}>, as it is closed by </${name}> in line ${at.line}.`,
      };
    }
    const opening = lines.slice(Number(line), at.line - 1).findLast((text) => isTagOf(name, text));
    return {
      at: opening === undefined ? at : { line: Number(line), column: 1 },
      message:
        opening === undefined
          ? `</${name}> closes <${wanted}> of line ${line}.`
          : `<${wanted}> is not closed before <${name}> begins.`,
      remedy: `Write </${wanted}> on a line of its own where the block ends, after a blank line.`,
    };
  }
  if (!reason.startsWith('Unexpected closing slash `/` in tag')) return undefined;
  const column = at.column - 1;
  const [tag = '</'] = /^<\/[\w.-]*>?/.exec((lines[at.line - 1] ?? '').slice(column - 1)) ?? [];
  return {
    at: { line: at.line, column },
    message: `${tag} closes a block that is not open.`,
    remedy: `Delete it, or write ${tag.replace('/', '')} where the block begins.`,
  };
}

/** A tag without its ">", or an attribute without its quotation marks. */
export function unfinishedTag(
  reason: string,
  at: Place,
  lines: readonly string[],
): Fault | undefined {
  const isTag =
    /^Unexpected (character .*|end of file )(in name|after name|before attribute|in attribute|after attribute|in closing|after self|after attribute value)/.test(
      reason,
    );
  if (!isTag) return undefined;
  const until = lines.slice(0, at.line);
  const isOdd = (text: string) => (openTag.exec(text)?.[0].match(/"/g) ?? []).length % 2 === 1;
  const isEndless = (text: string) => openTag.test(text) && !text.includes('>');
  const odd = until.findIndex(isOdd);
  const endless = until.findLastIndex(isEndless);
  const from = odd >= 0 ? odd : endless >= 0 ? endless : at.line - 1;
  const text = lines[from] ?? '';
  const [tag = '', name = ''] = openTag.exec(text) ?? [];
  if (!blockOf(name)) return undefined;
  const value = /(\w+)=([^"'\s>{][^\s>]*)/.exec(tag);
  if (value) {
    const [, attribute = '', written = ''] = value;
    return {
      at: { line: from + 1, column: text.indexOf(value[0]) + 1 },
      message: `The value of "${attribute}" does not stand in straight double quotes.`,
      remedy: `Write ${attribute}="${written.replace(/["'“”„‘’«»]/g, '')}".`,
    };
  }
  const isOpen = isOdd(text);
  return {
    at: { line: from + 1, column: text.indexOf(tag) + 1 },
    message: isOpen
      ? `A quotation mark is missing in the tag <${name} …>.`
      : `The tag <${name} does not end.`,
    remedy: isOpen
      ? 'Put one before and one behind each value: id="…".'
      : 'Write ">" at its end, and let a blank line follow.',
  };
}

const openTag = /<\/?([A-Z]\w*)(?:\s[^>]*)?(?:$|>(?=\s*$))/;
