/**
 * What was typed or pasted, in the letters that the index and the lists have: wide letters of Japanese keyboards, ligatures,
 * and accents that stand apart become plain ones, curly quotation marks straight, and what is not seen is left out.
 */
export function typedText(text: string): string {
  return (
    text
      .replace(/\p{Cf}/gu, '')
      // Before all else: a double prime would become two single ones.
      .replace(/[“”„‟«»″〝〞]/g, '"')
      .replace(/[‘’‚‛]/g, "'")
      .replace(/[‐‑]/g, '-')
      .normalize('NFKC')
  );
}
