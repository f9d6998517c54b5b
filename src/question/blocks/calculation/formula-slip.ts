/** What an author wrote in a formula as on paper, and what is written in its place. */
export function slipOf(source: string): string | undefined {
  const sign = /[×·÷−–:]/.exec(source)?.[0];
  if (sign !== undefined) {
    const meant = { '÷': '/', ':': '/', '−': '-', '–': '-' }[sign] ?? '*';
    return `"${sign}" is none of + - * / ^: write "${meant}".`;
  }
  const number = /\d+(,\d+)+/.exec(source)?.[0];
  if (number !== undefined) {
    return `"${number}" has a comma, which divides two formulas: write a number without it.`;
  }
  const [, before, cross, after] =
    /(?<![^\s(])([\p{L}\p{N}_.]+)\s+(x)\s+([\p{L}\p{N}_.]+)/u.exec(source) ?? [];
  if (cross !== undefined) return `"x" is none of + - * / ^: write "${before} * ${after}".`;
  const [, first, second] =
    /(?<![\p{L}\p{N}_.])([\p{L}\p{N}_]+)\s+([\p{L}\p{N}_]+)/u.exec(source) ?? [];
  if (first === undefined) return undefined;
  return `No sign stands between "${first}" and "${second}": write one of + - * / ^, or "_" for a space in a name.`;
}
