/** The name of a deck below those that hold it. Anki takes quotation marks out of names, and `::` for a step down. */
export function deckName(...names: readonly string[]): string {
  return names.map((name) => name.replaceAll('"', "'").replace(/:{2,}/g, ':').trim()).join('::');
}
