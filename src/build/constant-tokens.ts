/** What holds on some screens alone. */
const conditional = /@(?:media|supports)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
/** A rule for the whole of every page: `:root`, whatever else it names. */
const rootRule = /(?<=^|[{};]):root(?:,[^{}]*)?\{([^{}]*)\}/g;
const token = /(--[\w-]+):([^;{}]*)/g;
/** The same word means another thing as the value of a token than as that of a property. */
const wideKeyword = /^\s*(?:initial|inherit|unset|revert(?:-layer)?)\s*$/;
/** With what ends it, and not where it is read. */
const setting = /(?<=[{;])(--[\w-]+):[^;{}]*;?/g;
const reading = /var\((--[\w-]+)\)/g;

/**
 * A minified stylesheet in which the value of a token stands where it is read, if it is set once and for all: Expressive
 * Code and Starlight name every size, so that a site may change it. Nothing sets it any more where nothing reads it.
 * @param isOpen whether something beside this stylesheet has a say in a token, or reads it
 */
export function withConstantTokens(css: string, isOpen: (name: string) => boolean): string {
  const constants = constantsOf(css, isOpen);
  const isRead = (name: string) => css.includes(`var(${name},`);
  return css
    .replace(reading, (all, name: string) => constants.get(name) ?? all)
    .replace(setting, (all, name: string) => (constants.has(name) && !isRead(name) ? '' : all));
}

function constantsOf(css: string, isOpen: (name: string) => boolean): ReadonlyMap<string, string> {
  const settings = Map.groupBy(css.matchAll(token), ([, name]) => name!);
  const bodies = [...css.replace(conditional, '').matchAll(rootRule)].map(([, body]) => body!);
  const found = bodies.flatMap((body) =>
    [...body.matchAll(token)].filter(
      ([, name, value]) =>
        settings.get(name!)?.length === 1 && !wideKeyword.test(value!) && !isOpen(name!),
    ),
  );
  const values = new Map(found.map(([, name, value]) => [name!, value!]));
  return new Map(
    [...values].flatMap(([name, value]): [string, string][] => {
      const whole = resolved(value, values);
      return whole === undefined ? [] : [[name, whole]];
    }),
  );
}

/** A value with all that it reads of the others; undefined where something remains that may change. */
function resolved(value: string, values: ReadonlyMap<string, string>): string | undefined {
  let isWhole = true;
  const text = value.replace(reading, (all, name: string) => {
    const own = values.get(name);
    const others = new Map([...values].filter(([other]) => other !== name));
    const whole = own === undefined ? undefined : resolved(own, others);
    isWhole &&= whole !== undefined;
    return whole ?? all;
  });
  return isWhole && !text.includes('var(') ? text : undefined;
}
