import { mathFromMarkdown } from 'mdast-util-math';
import { math } from 'micromark-extension-math';
import type {
  Code,
  Construct,
  Extension,
  State,
  TokenizeContext,
  Tokenizer,
} from 'micromark-util-types';
import type { Processor } from 'unified';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    /** What is looked at ahead of a formula, and read again as one. */
    formulaAhead: 'formulaAhead';
  }
}

const dollar = 36;
const space = 32;
const backslash = 92;
const caret = 94;

/** A parser's extension for `$…$`, `$$…$$` and blocks of `$$` that leaves prices alone. */
function guardedMaths(): Extension {
  const maths = math();
  const formula = maths.text?.[dollar] as Construct;
  return {
    ...maths,
    text: { [dollar]: { ...formula, tokenize: guarded(formula.tokenize) } },
  };
}

function guarded(tokenize: Tokenizer): Tokenizer {
  return function guardedFormula(this: TokenizeContext, effects, ok, nok) {
    const ahead = { tokenize: formulaAhead, partial: true };
    return effects.check(ahead, tokenize.call(this, effects, ok, nok), nok);
  };
}

/**
 * Whether a formula begins here. Prices are full of dollars, so one dollar sign begins a formula only where no space
 * follows it, the next one is on the same line, no space stands before that, and no letter, digit or dollar after it. After
 * a digit there must be a sign of TeX between them, "\\" or "^". Two dollar signs always begin one.
 */
const formulaAhead: Tokenizer = (effects, ok, nok) => {
  let last: Code = dollar;
  let isTex = true;
  return (code) => {
    effects.enter('formulaAhead');
    effects.consume(code);
    return first;
  };

  function first(code: Code): State | undefined {
    if (code === dollar) return found(code);
    isTex = !isDigit(code);
    return isGap(code) ? nok(code) : inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null || code < -2) return nok(code);
    if (code === dollar && (isGap(last) || !isTex)) return nok(code);
    if (code === backslash || code === caret) isTex = true;
    effects.consume(code);
    last = code;
    return code === dollar ? after : inside;
  }

  function after(code: Code): State | undefined {
    return code === dollar || isWord(code) ? nok(code) : found(code);
  }

  function found(code: Code): State | undefined {
    effects.exit('formulaAhead');
    return ok(code);
  }
};

function isGap(code: Code): boolean {
  return code === null || code < 0 || code === space;
}

function isDigit(code: Code): boolean {
  return code !== null && code >= 48 && code <= 57;
}

function isWord(code: Code): boolean {
  return code !== null && code >= 0 && /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
}

/** remark plugin: has a parser read formulas. */
export function remarkMathsSyntax(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(guardedMaths());
  (data.fromMarkdownExtensions ??= []).push(mathFromMarkdown());
}
