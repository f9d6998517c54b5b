declare module 'virtual:fixture-items' {
  /** The markup of each item by its id; that of `tests/fixtures/kinds` by the name of the kind. */
  export const items: Readonly<Record<string, string>>;
}
