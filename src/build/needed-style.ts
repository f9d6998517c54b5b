/** The length of a block's longest line: Expressive Code takes it for a least width, and 20 letters where it is not told. */
const unneeded = /--ecMaxLine:\d+ch;?/;

/** The hang of a line that goes on, in letters: below a deep indent it would leave a phone no room for words. */
const hang = /(--ecIndent:)(\d+)(ch)/;
const widestHang = 6;

/** A style attribute as the site needs it; empty when it does not. */
export function neededStyle(style: string): string {
  return style
    .replace(unneeded, '')
    .replace(hang, (_, name, ch, unit) => `${name}${Math.min(Number(ch), widestHang)}${unit}`);
}
