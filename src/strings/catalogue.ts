/** What a catalogue of another language must have: the same names, texts for texts, functions of the same arguments. */
export type Like<Catalogue> = {
  readonly [Name in keyof Catalogue]: Catalogue[Name] extends string
    ? string
    : Catalogue[Name] extends RegExp
      ? RegExp
      : Catalogue[Name] extends (...values: infer Values) => string
        ? (...values: Values) => string
        : Like<Catalogue[Name]>;
};
