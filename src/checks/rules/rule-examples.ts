/** What a rule refuses and what it takes, as its fixtures have it. */
export interface RuleExample {
  readonly refused: string | undefined;
  readonly right: string | undefined;
}

const longest = 14;

/**
 * The example of a rule.
 * @param fixtures texts by path, `…/<rule>/pass.mdx` and `…/<rule>/fail.mdx`
 */
export function exampleOf(rule: string, fixtures: Readonly<Record<string, string>>): RuleExample {
  const find = (kind: string) =>
    Object.entries(fixtures).find(([path]) => path.includes(`/${rule}/${kind}.`))?.[1];
  return { refused: shown(find('fail')), right: shown(find('pass')) };
}

/** The beginning, with the file that it is about, and with signs made visible that would turn the text around. */
function shown(fixture: string | undefined): string | undefined {
  if (fixture === undefined) return undefined;
  const lines = fixture
    .replace(/^\{\/\* instead of: .*\n+/, '')
    .trimEnd()
    .split('\n');
  const text = lines.length > longest ? [...lines.slice(0, longest), '…'] : lines;
  return text
    .join('\n')
    .replace(
      /[\u202A-\u202E\u2066-\u2069]/g,
      (sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    );
}
