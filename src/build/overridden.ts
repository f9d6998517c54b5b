/** Rules for all of a page, of whatever theme: their selectors, and what stands in them. */
const rootRule = /((?:(?::root|::backdrop|html)(?:\[data-theme(?:=[a-z]+)?\])?,?)+)\{([^{}]*)\}/g;
const token = /(--[\w-]+):[^;{}]*;?/g;

/**
 * A minified stylesheet without the tokens of Starlight that ours take the place of in every theme and medium: they stand
 * in a later layer.
 */
export function withoutOverridden(css: string): string {
  const parts = css.split(/(?=@layer (?:starlight|handbook)[.\w]*\{)/);
  const ours = new Set(
    parts.filter((part) => part.startsWith('@layer handbook.base{')).flatMap(always),
  );
  const isStarlight = (part: string) => part.startsWith('@layer starlight');
  return parts
    .map((part) =>
      isStarlight(part)
        ? part.replace(rootRule, (_, selectors: string, body: string) => {
            const left = body.replace(token, (all, name: string) => (ours.has(name) ? '' : all));
            return left === '' ? '' : `${selectors}{${left}}`;
          })
        : part,
    )
    .join('');
}

/** The tokens that a layer sets for every theme, outside of media. */
function always(layer: string): string[] {
  const untilMedia = layer.split('@media')[0] ?? '';
  return [...untilMedia.matchAll(/:root(?:\[data-theme\])?\{([^{}]*)\}/g)].flatMap(([, body]) =>
    [...body!.matchAll(token)].map(([, name]) => name!),
  );
}
