declare module 'virtual:fixture-items' {
  /** The markup of each item by its id; that of `tests/fixtures/kinds` by the name of the kind. */
  export const items: Readonly<Record<string, string>>;
}

declare module 'virtual:fixture-markup' {
  /** What components render of the fixture handbook, by the names of `fixture-markup.ts`. */
  export const markup: Readonly<Record<string, string>>;
}
